/** What a test may ask of a new page. */
export type PageOptions = {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  javaScript?: boolean;
};

/** The few things that each engine does in its own way; everything else about a page is built on these. */
export type Driver = {
  /** Goes to an address and waits for its load event, or only until the page has begun. */
  navigate(url: string, wait: 'load' | 'none'): Promise<void>;
  /** Evaluates an expression in the page; its value, or what it promises, is a string. Gives up after `patience` ms. */
  run(expression: string, patience?: number): Promise<string>;
  /** Moves the pointer to a point of the viewport. */
  moveTo(x: number, y: number): Promise<void>;
  /** Clicks with a real mouse at a point of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a real key: one character or a name such as `Tab`, after `Shift+` if need be. */
  press(key: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** What the viewport shows now, as a PNG. */
  screenshot(): Promise<Buffer>;
  /** Makes the page the active one, where several are open: only that one shows where its focus is. */
  front?(): Promise<void>;
  /** Forgets what the engine has in memory of the pages before this one, where no header makes it. */
  forget?(): Promise<void>;
  close(): Promise<void>;
};

/** Opens pages in one running engine. */
export type DriverLauncher = {
  open(options: Required<PageOptions>): Promise<Driver>;
  close(): Promise<void>;
};
