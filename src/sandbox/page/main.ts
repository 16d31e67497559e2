/** Where the page begins: its looks, its web components, and the page itself in the document's body. */
import '@fontsource-variable/inter/wght.css';
import './base.css';
import { defineDiscordElements } from './chat/discord-elements.ts';
import { createPage } from './create-page.ts';

defineDiscordElements();
createPage(document.body);
