/** The English strings of what a site owner tells about a work. Their type is the list that each locale translates. */
export const factsStrings = {
  /** Headings of the lists on a card. */
  chapters: () => 'Chapters',
  pages: () => 'Slides',
  text: () => 'Text',
  /** Buttons that page through slides. */
  previous: () => 'Previous slide',
  next: () => 'Next slide',
  /** The name of one slide; `title` is that of the work. */
  nth: (title: string, number: number, count: number) => `${title} (${number} of ${count})`,
};

/** The strings of one locale for facts. */
export type FactsStrings = typeof factsStrings;
