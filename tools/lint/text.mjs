/** Texts belong into messages.ts in both languages, never into a component. */

const letters = '[A-Za-zÀ-ỹ]{2,}';
const spoken = 'title|label|placeholder|alt|hint|description|summary|aria-label|aria-description|aria-roledescription';
const message = 'Texts are in messages.ts, in Vietnamese and English: use t().';

/** For `no-restricted-syntax`. */
export const noTextInComponents = [
  { selector: `JSXText[value=/${letters}/]`, message },
  { selector: `JSXAttribute[name.name=/^(${spoken})$/] > Literal[value=/${letters}/]`, message },
  { selector: `JSXExpressionContainer > Literal[value=/${letters}\\s+${letters}/]`, message },
];
