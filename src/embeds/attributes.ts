/** The attributes that the loader writes. Numbers are sizes. Values that are falsy or NaN are not written. */
export type Attributes = Readonly<Record<string, string | number | false | null | undefined>>;
