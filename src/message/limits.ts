/** The limits of Discord's that what is laid of a card, a modal or a command is cut to, and the few we set ourselves. */

// https://discord.com/developers/docs/resources/message#create-message
export const CONTENT = 2000;

// https://discord.com/developers/docs/resources/message#embed-object-embed-limits
export const EMBED_TITLE = 256;
export const EMBED_DESCRIPTION = 4096;
export const EMBED_AUTHOR = 256;

// The reference names no limit for an embed's URL; longer ones are refused as "Not a well formed URL".
export const EMBED_URL = 2048;

// https://discord.com/developers/docs/components/reference#action-row
export const BUTTONS_IN_A_ROW = 5;

// https://discord.com/developers/docs/components/reference#button
export const BUTTON_LABEL = 80;
export const CUSTOM_ID = 100;

// https://discord.com/developers/docs/components/reference#string-select
export const MENU_OPTIONS = 25;
export const MENU_TEXT = 100;
export const MENU_PLACEHOLDER = 150;

// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal
export const MODAL_TITLE = 45;

// https://discord.com/developers/docs/components/reference#label
export const INPUT_LABEL = 45;

// https://discord.com/developers/docs/components/reference#text-input
export const INPUT_PLACEHOLDER = 100;

// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-autocomplete
export const CHOICES = 25;
export const CHOICE_TEXT = 100;

// https://discord.com/developers/docs/resources/channel#start-thread-from-message
export const THREAD_NAME = 100;

// https://discord.com/developers/docs/interactions/application-commands#application-command-object
export const COMMAND_NAME = 32;
export const COMMAND_DESCRIPTION = 100;
export const COMMAND_TOTAL = 8000;

/** Ours: a question fits an embed's author line with "Read as: " before it, and so can be read back from the card. */
export const QUESTION = 200;
/** Ours: what a phone shows of a button's label before it cuts. */
export const SHORT_LABEL = 34;
/** Ours: an article's title before a place, so that both stay small print. */
export const SOURCE = 100;
/** Ours: how much Markdown of one passage an embed shows before it offers to read on. */
export const PASSAGE_IN_EMBED = 1800;
/** Ours: the same without embeds, where question, notes and place share the content's 2,000. */
export const PASSAGE_IN_CONTENT = 750;
