/** A customer's name as everybody may see it who knows the code: MA THỊ H***. Whoever knows the person recognises it; nobody else learns it. */
export function maskName(name: string): string {
  const words = name.trim().toLocaleUpperCase('vi').split(/\s+/);
  const last = words.pop() ?? '';
  return [...words, `${[...last][0] ?? ''}***`].join(' ');
}
