/** Shows Markdown. */
export interface Markdown {
  /** A text as templates; `null` until that can be done. */
  render(text: string): unknown;
}

export const NO_MARKDOWN: Markdown = { render: () => null };
