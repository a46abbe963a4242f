const files = import.meta.glob<string>('./outlines/*.svg', { query: '?url', import: 'default', eager: true });

/** Address of the outline of the communes of a province (two-digit code), drawn in 600 × 830; undefined for one that has none. */
export function outlineOf(provinceCode: string): string | undefined {
  return files[`./outlines/${provinceCode}.svg`];
}
