/** The options of a new page. */
export type PageOptions = {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  javaScript?: boolean;
};

/** The memory of a page: bytes of its JavaScript heap, and the number of its DOM nodes, also of those outside the document. */
export type Memory = { heap: number; nodes: number };

/** The operations that differ between engines; `Page` is built on them. */
export type Driver = {
  /** Navigates to a URL and waits for its load event, or only until the page has begun. */
  navigate(url: string, wait: 'load' | 'none'): Promise<void>;
  /** Evaluates an expression in the page; its (awaited) value is a string. Rejects after `timeoutMs`. */
  run(expression: string, timeoutMs?: number): Promise<string>;
  /** Moves the pointer to a point of the viewport. */
  moveTo(x: number, y: number): Promise<void>;
  /** Clicks with a real mouse at a point of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a real key: one character or a name such as `Tab`, optionally after `Shift+`. */
  press(key: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Returns the viewport as a PNG. */
  screenshot(): Promise<Buffer>;
  /** Activates the page; only the active one shows its focus. */
  front?(): Promise<void>;
  /** Clears the engine's memory caches, for engines without a header for that. */
  forget?(): Promise<void>;
  /** Collects garbage, and returns what is left in memory; in Chromium only. */
  memory?(): Promise<Memory>;
  /** Returns the accessibility tree as text; in Chromium only. */
  tree?(): Promise<string>;
  close(): Promise<void>;
};

/** Opens pages in one running engine. */
export type DriverLauncher = {
  open(options: Required<PageOptions>): Promise<Driver>;
  close(): Promise<void>;
};
