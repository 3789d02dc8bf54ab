// `dist/<release>/debug.js`: a panel for owners and authors, which lists the embeds of the page. Starts when it is imported.
import { showPanel } from '../../debug/show-panel.ts';

showPanel(import.meta.url);
