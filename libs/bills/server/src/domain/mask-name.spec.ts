import { maskName } from './mask-name.js';

it.each([
  ['Ma Thị Hạnh', 'MA THỊ H***'],
  ['  nguyễn   văn  Ổn ', 'NGUYỄN VĂN Ổ***'],
  ['Hoa', 'H***'],
  ['', '***'],
])('%s is shown as %s', (name, masked) => expect(maskName(name)).toBe(masked));
