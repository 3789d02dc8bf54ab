/** The attributes that the loader writes; those of size are numbers. What is none, or nothing, is left out. */
export type Attributes = Readonly<Record<string, string | number | false | null | undefined>>;
