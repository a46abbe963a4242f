/** Two letters of a Vietnamese name, of the family and of the given name: `Lương Thị Hoài` → `LH`. */
export function initials(fullName: string): string {
  const words = fullName.trim().split(/\s+/u);
  const given = words.at(-1) ?? '';
  const before = words.length > 1 ? (words[0] ?? '') : '';
  return `${before.charAt(0)}${given.charAt(0)}`.toLocaleUpperCase('vi');
}
