import { seconds } from '../../providers/kit/seconds.ts';

/** A part of a work that begins at a time. */
export interface Chapter {
  readonly seconds: number;
  readonly title: string;
}

/** A picture of a slide. */
export interface Slide {
  readonly src: string;
  /** The content of the slide in words, for readers who do not see it; `''` if unknown. */
  readonly alt: string;
}

/** Facts of the site owner's about a work. Every field may be missing. */
export interface Facts {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** Duration in seconds. */
  readonly duration?: number | undefined;
  /** ISO 8601 date, as the owner wrote it. */
  readonly date?: string | undefined;
  /** BCP 47 tag of the language of the texts; `''` for that of the page. */
  readonly lang: string;
  readonly chapters: readonly Chapter[];
  readonly slides: readonly Slide[];
  /** A transcript, or the text of a deck, by paragraphs. */
  readonly paragraphs: readonly string[];
}

const MAX_LINE_LENGTH = 200;
// More would make the card slow; no known work has as many.
const MAX_ITEMS = 500;

const lineIn = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, MAX_LINE_LENGTH) : '';

const listIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, MAX_ITEMS) : [];

/**
 * Returns a duration in seconds, given as a number or as text; `undefined` for anything else.
 *
 * @example
 * durationIn('PT1H4M12S'); // 3852, as '1:04:12', '1h4m12s' and 3852
 */
export function durationIn(value: unknown): number | undefined {
  const amount =
    typeof value === 'string' ? Number(seconds(value.trim().toLowerCase().replace(/^pt/, ''))) : value;
  return typeof amount === 'number' && amount > 0 && Number.isFinite(amount) ? amount : undefined;
}

function chapterIn(item: unknown): Chapter[] {
  const [start, name] = listIn(item);
  const title = lineIn(name);
  const isTime = typeof start === 'number' && start >= 0 && Number.isFinite(start);
  return isTime && title ? [{ seconds: Math.floor(start), title }] : [];
}

// Pictures of other origins would tell a third party about the reader: only the page's and the file's own are shown.
function slideIn(item: unknown, base: string, origins: readonly string[]): Slide[] {
  const { src, alt }: { src?: unknown; alt?: unknown } =
    typeof item === 'string' ? { src: item } : Object(item);
  if (typeof src !== 'string') return [];
  try {
    const { href, origin } = new URL(src, base);
    return origins.includes(origin) ? [{ src: href, alt: lineIn(alt) }] : [];
  } catch {
    return [];
  }
}

/**
 * Returns the facts in a JSON value, each field checked; a field that cannot be read is left out. `base` is the URL of the
 * file, and `page` that of the page: pictures come from their origins only.
 */
export function readFacts(json: unknown, base: string, page: string): Facts {
  const { title, author, duration, date, lang, chapters, slides, text }: Readonly<Record<string, unknown>> =
    Object(json);
  const origins = [base, page].map(url => new URL(url).origin);
  return {
    title: lineIn(title) || undefined,
    author: lineIn(author) || undefined,
    duration: durationIn(duration),
    date: lineIn(date) || undefined,
    lang: lineIn(lang),
    chapters: listIn(chapters).flatMap(chapterIn),
    slides: listIn(slides).flatMap(slide => slideIn(slide, base, origins)),
    paragraphs:
      typeof text === 'string'
        ? text
            .split(/\n\s*\n/)
            .map(paragraph => paragraph.trim())
            .filter(Boolean)
        : [],
  };
}
