/** The page's pictograms, drawn for it on a 24 × 24 grid; decoration, so hidden from screen readers. */
import { html, svg, type TemplateResult } from 'lit';

function icon(shape: TemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor"
    stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shape}</svg>`;
}

export const icons = {
  hash: icon(svg`<path d="M9.5 4 7.5 20M16.5 4l-2 16M4.5 9h16M3.5 15h16" />`),
  thread: icon(svg`<path d="M5 4v9a3 3 0 0 0 3 3h11M15 12l4 4-4 4" />`),
  at: icon(svg`<circle cx="12" cy="12" r="4" /><path d="M16 8v5a2.5 2.5 0 0 0 5 0v-1a9 9 0 1 0-4 7.5" />`),
  menu: icon(svg`<path d="M4 7h16M4 12h16M4 17h16" />`),
  close: icon(svg`<path d="M6 6l12 12M18 6 6 18" />`),
  more: icon(svg`<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3.5" />`),
  reply: icon(svg`<path d="M10 8V4l-7 7 7 7v-4c5 0 8.5 1.5 11 5-.5-6-4-11-11-11Z" />`),
  send: icon(svg`<path d="M4 12 3 4l18 8-18 8 1-8Zm0 0h8" />`),
  code: icon(svg`<path d="m8 7-5 5 5 5M16 7l5 5-5 5M13.5 5l-3 14" />`),
  copy: icon(
    svg`<rect x="8" y="8" width="12" height="12" rx="2" /><path d="M16 8V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h2" />`,
  ),
  unchecked: icon(svg`<rect x="4" y="4" width="16" height="16" rx="4" />`),
  checked: icon(
    svg`<rect x="4" y="4" width="16" height="16" rx="4" fill="#5865f2" stroke="#5865f2" /><path d="m8 12 3 3 5-6" stroke="#fff" />`,
  ),
  down: icon(svg`<path d="m6 9 6 6 6-6" />`),
  slash: icon(svg`<rect x="3" y="3" width="18" height="18" rx="4" /><path d="m14 8-4 8" />`),
  eye: icon(
    svg`<path d="M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7-10-7-10-7Z" /><circle cx="12" cy="12" r="3" />`,
  ),
  switch: icon(svg`<path d="M4 8h14l-4-4M20 16H6l4 4" />`),
  external: icon(
    svg`<path d="M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5" />`,
  ),
};
