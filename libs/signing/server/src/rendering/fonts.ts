import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;
const file = (style: string): string => resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`);

/**
 * Tinos: the metrics of Times New Roman, which NĐ 30/2020 annex I prescribes, with all Vietnamese letters.
 * SIL Open Font License 1.1; read from the installed package, not copied.
 */
export const FONTS = {
  Tinos: {
    normal: file('400Regular'),
    bold: file('700Bold'),
    italics: file('400Regular_Italic'),
    bolditalics: file('700Bold_Italic'),
  },
};

const READABLE = new Set(Object.values(FONTS.Tinos));

/** The only files that drawing a document may open. */
export const mayRead = (path: string): boolean => READABLE.has(path);
