/** What looks like a guard and is none, by a piece of its line. */
export const exempt: readonly { readonly file: string; readonly line: string; readonly why: string }[];
