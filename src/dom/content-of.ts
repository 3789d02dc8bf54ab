/** Where a wrapped element keeps what the author wrote. */
export const contentOf = (element: Element): ParentNode & Node =>
  (element.firstElementChild as HTMLTemplateElement | null)?.content ?? element;
