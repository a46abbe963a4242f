import { err, mapResult, ok, unwrap } from './result.js';

describe('result', () => {
  it('maps a success and leaves a refusal', () => {
    expect(mapResult(ok(2), (n) => n * 3)).toEqual({ ok: true, value: 6 });
    const refused = err('late');
    expect(mapResult(refused, () => 1)).toBe(refused);
  });

  it('unwraps a success and throws a refusal by name', () => {
    expect(unwrap(ok('x'))).toBe('x');
    expect(() => unwrap(err({ code: 'late' }))).toThrow('late');
  });
});
