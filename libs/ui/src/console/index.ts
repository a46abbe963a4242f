/** Parts that the console's rooms share: icons, keys, commands, windows, due dates. */
export * from './AreaPage.js';
export * from './Brand.js';
export * from './commands.js';
export * from './DayInput.js';
export * from './Due.js';
export * from './failure.js';
export * from './FormField.js';
export * from './Glyph.js';
export * from './glyphs.js';
export * from './hours.js';
export * from './Kbd.js';
export * from './initials.js';
export * from './kept-state.js';
export * from './key-preference.js';
export * from './keys.js';
export * from './Mountains.js';
export { useOpenWindow } from './open-windows.js';
export * from './Window.js';
