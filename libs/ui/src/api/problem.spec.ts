import { describe, expect, it } from '@jest/globals';
import { unwrap } from './client.js';
import { ApiError, explain, faultsByPointer, toApiError } from './problem.js';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  Promise.resolve({ data: status < 400 ? body : undefined, error: body, response: new Response(null, { status, headers }) });

describe('unwrap', () => {
  it('gives the body of a success', async () => {
    await expect(unwrap(answer(200, { id: 1 }))).resolves.toEqual({ id: 1 });
  });
  it('throws the problem with its faults and its wait', async () => {
    const body = {
      code: 'answers-refused',
      errors: [
        { pointer: '/a', message: 'Một' },
        { pointer: '/a', message: 'Hai' },
      ],
    };
    const error = await unwrap(answer(422, body, { 'retry-after': '90' })).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 422, code: 'answers-refused', retryAfter: 90, isTemporary: false });
    expect(faultsByPointer(error as ApiError)).toEqual({ '/a': 'Một' });
  });
  it('knows an answer that is no problem document, and none at all', async () => {
    await expect(unwrap(answer(502, '<html>'))).rejects.toMatchObject({ code: 'http-502', isTemporary: true });
    await expect(unwrap(Promise.reject(new TypeError('failed')))).rejects.toMatchObject({ code: 'network', status: 0, isTemporary: true });
  });
  it('lets faults of ours through as they are', () => {
    expect(() => toApiError(new RangeError('ours'))).toThrow(RangeError);
  });
});

describe('explain', () => {
  it('says what to do, and gives a code to read out', () => {
    expect(explain(new ApiError(0, {}), 'vi').title).toMatch(/mạng/);
    expect(explain(new ApiError(503, { title: 'x', traceId: 'abcdef0123456789' }), 'vi')).toMatchObject({
      title: 'Máy chủ đang bận',
      reference: 'abcdef01',
    });
    expect(explain(new ApiError(429, {}, 61), 'en').detail).toBe('Try again in 2 minutes.');
    expect(explain(new ApiError(409, { title: 'Đã đổi', detail: 'Xem lại' }), 'vi')).toMatchObject({ title: 'Đã đổi', detail: 'Xem lại' });
  });
});
