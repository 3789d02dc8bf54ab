import { labels } from 'virtual:privacy-pages';
import type { decisions, hear, revoke } from '../../consent/consent.ts';
import { adopt } from '../../dom/adopt-sheet.ts';
import type { Bring } from '../../fetching/fetcher.ts';
import { type ConsentWords, consentWords } from '../../i18n/consent-strings.ts';
import { wordsFile } from '../../i18n/locale-file.ts';
import RULES from './embed-consent.css?inline';

/** What the list works with, of which a page has one. */
export interface Hands {
  readonly consent: {
    readonly decisions: typeof decisions;
    readonly hear: typeof hear;
    readonly revoke: typeof revoke;
  };
  /** Brings the words of a language. */
  readonly bring: Bring<{ readonly [strings: `locales/${string}`]: { readonly words: ConsentWords } }>;
  /** The language of a page that says none: a BCP 47 tag. */
  readonly lang: string;
}

const labelOf = (name: string): string => labels[name] ?? name;

function listed(names: readonly string[], lang: string): string {
  try {
    return new Intl.ListFormat(lang || 'en').format(names);
  } catch {
    // What `lang` says is no language.
    return names.join(', ');
  }
}

function make(tag: string, text: string, part: string, ...children: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement(tag);
  element.part.add(part);
  element.append(text, ...children);
  return element;
}

/** What the reader lets load, in words, with a button to take back each of it, or all. */
function drawn(
  decided: ReturnType<typeof decisions>,
  words: ConsentWords,
  lang: string,
  take: (provider: string) => void,
): HTMLElement[] {
  const entries = [...decided];
  const button = (part: string, text: string, provider: string) => {
    const element = make('button', text, part) as HTMLButtonElement;
    element.type = 'button';
    element.onclick = () => take(provider);
    return element;
  };
  const denied = entries.flatMap(([name, granted]) => (granted ? [] : labelOf(name)));
  const items = entries
    .filter(([, granted]) => granted)
    .map(([name]) => {
      const label =
        name !== '*' ? labelOf(name) : denied.length ? words.but(listed(denied, lang)) : words.all();
      return make('li', `${label} `, 'allowed', button('revoke', words.revoke(label), name));
    });
  if (!items.length) return [make('p', words.nothing(), 'note')];
  const list = make('ul', '', 'list', ...items);
  list.ariaLabel = words.allowed();
  const all = items[1] ? [button('revoke-all', words.revokeAll(), '*')] : [];
  return [make('p', words.allowed(), 'note'), list, ...all];
}

/**
 * Lists what the reader lets load on pages that ask first, where the owner puts it, such as on the privacy page.
 * @tagname embed-consent
 * @csspart note - What stands before the list, or in its place.
 * @csspart list - The list.
 * @csspart allowed - One line of it.
 * @csspart revoke - The button that takes back one.
 * @csspart revoke-all - The button that takes back all.
 */
const consentElement = ({ consent, bring, lang: pageLang }: Hands) =>
  class EmbedConsent extends HTMLElement {
    #deaf: (() => void) | undefined;
    #box: HTMLElement | undefined;

    connectedCallback(): void {
      this.#box ??= this.#begin();
      this.#deaf = consent.hear(() => this.#draw());
      this.#draw();
    }

    disconnectedCallback(): void {
      this.#deaf?.();
    }

    #begin(): HTMLElement {
      const root = this.attachShadow({ mode: 'open' });
      adopt(root, RULES);
      const box = document.createElement('div');
      // Can be focused when the button that had the focus is gone.
      box.tabIndex = -1;
      root.append(box);
      return box;
    }

    async #draw(): Promise<void> {
      const lang = this.closest<HTMLElement>('[lang]')?.lang || pageLang;
      const file = wordsFile(lang);
      const came = file ? await bring(`locales/${file}`).catch(() => undefined) : undefined;
      const take = (provider: string) => {
        consent.revoke(provider);
        this.#box?.focus();
      };
      this.#box?.replaceChildren(...drawn(consent.decisions(), came?.words ?? consentWords, lang, take));
    }
  };

/** Defines `<embed-consent>`, unless somebody has. */
export function defineConsents(hands: Hands, registry: CustomElementRegistry = customElements): void {
  if (!registry.get('embed-consent')) registry.define('embed-consent', consentElement(hands));
}
