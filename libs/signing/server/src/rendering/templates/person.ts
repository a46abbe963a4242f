/** As civil-status papers print a sex. */
export const sexText = (sex: 'male' | 'female'): string => (sex === 'male' ? 'Nam' : 'Nữ');
