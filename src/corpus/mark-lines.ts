/**
 * A paragraph's words in, the marks out that dialects of Markdown open and close boxes, tabs and the like with. Named is
 * what goes; what is named with `ends` ends a title.
 */

const KIND = String.raw`(?:[A-Za-z][\w-]*|\{[^{}\n]*\})`;
const BOX = String.raw`(?:!!!|\?\?\?\+?|===\+?!?)[ \t]+(?:[a-z-]+[ \t]+)*`;
const SHORTCODE = String.raw`\{\{[<%](?:(?!\}\})[^\n])*\}\}`;

export const MARK_LINES = new RegExp(
  [
    // ":::", ":::note", "::: {.note}"; "!!! note"; "{{% notice tip %}}"; "{% include toc.html %}"; "{: .lead}"
    String.raw`(?<line>(?:^|\n)(?::{3,}(?:[ \t]*${KIND})?|(?:!!!|\?\?\?\+?)(?:[ \t]+[a-z-]+)+|${SHORTCODE}(?:[ \t]*${SHORTCODE})*|\{%(?:(?!%\})[^\n])*%\}|\{:[^{}\n]*\})[ \t]*(?=\n|$))`,
    // ":::note Title", ":::note[Title]"
    String.raw`(?<=^|\n)(?<opens>:{3,}[ \t]*${KIND}(?:[ \t]+|\[))[^\]\n]*(?<shuts>\](?=[ \t]*(?:\n|$)))?[^\n]*(?:(?<ends>\n)|$)`,
    // '!!! note "Title"', '=== "Title"'
    String.raw`(?<=^|\n)(?<quotes>${BOX}")[^"\n]*(?<unquotes>")[ \t]*(?:(?<ends2>\n)|$)`,
  ].join('|'),
  'dgu',
);

/** On top of a quotation: "[!NOTE]", "[!info]- Title". */
export const CALLOUT = /^(?<mark>\[![\w-]+(?:\|[^\]\n]*)?\][+-]?[ \t]*)(?:(?<line>\n)|[^\n]+(?<ends>\n))?/dgu;

/** Behind a heading: "{#id}", "{.class}". */
export const ATTRIBUTES = /(?<attributes>\{:?[ \t]*[#.][\w:.-]+(?:[ \t][^{}\n]*)?\}$)/dgu;

/** Whether the lines that are indented below belong to a box: elsewhere they are code. */
export const OPENS_BOX = /^(?:!!!|\?\?\?\+?|===\+?!?)(?:[ \t]+[a-z-]+)*(?:[ \t]+"[^"\n]*")?[ \t]*(?:\n|$)/;
