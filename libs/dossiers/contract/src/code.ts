/**
 * Dossier codes `<agency>-YYMMDD-NNNN` (NĐ 61/2018 as kept by NĐ 118/2025): agency, local day, daily number of the
 * receiving unit with at least four digits.
 */
const PATTERN = /^((?:\d{3}\.\d{2}\.\d{2}\.)?[A-Y]\d{2}(?:\.\d{1,3}){0,4})-(\d{6})-(\d{4,7})$/;

export interface DossierCodeParts {
  readonly agency: string;
  /** Local day `YYMMDD`. */
  readonly day: string;
  readonly number: number;
}

/** Builds a code. @param localDate `YYYY-MM-DD` in the office's time zone. Throws a RangeError for parts that make no code. */
export function formatDossierCode(agency: string, localDate: string, number: number): string {
  const code = `${agency}-${localDate.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
  if (!PATTERN.test(code) || !Number.isSafeInteger(number) || number < 1) throw new RangeError(`not a dossier code: ${code}`);
  return code;
}

/** Reads a code as people type it: any case, spaces, long dashes. Undefined when it is none. */
export function parseDossierCode(text: string): (DossierCodeParts & { readonly code: string }) | undefined {
  const code = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase();
  const parts = PATTERN.exec(code);
  if (!parts) return undefined;
  return { code, agency: parts[1] as string, day: parts[2] as string, number: Number(parts[3]) };
}
