import { open311Problems } from '@tinhso/open311-contract';
import { render } from '../domain/document.js';
import { errorDocument, open311Status } from './errors.js';

describe('errors of Open311', () => {
  it.each([
    [400, 400],
    [401, 403],
    [403, 403],
    [404, 404],
    [405, 400],
    [409, 400],
    [413, 400],
    [415, 400],
    [422, 400],
    [429, 429],
    [500, 500],
    [503, 503],
  ])('%d is told as %d', (status, told) => {
    expect(open311Status(status)).toBe(told);
  });

  it('are one in a list where nothing more is known', () => {
    const definition = open311Problems['open311-key-refused'];
    const problem = { status: 403, definition, options: {} };
    expect(JSON.parse(render(errorDocument(problem, 'en'), 'json'))).toEqual([
      { code: 403, description: 'The api_key is missing or of no use' },
    ]);
    expect(render(errorDocument(problem, 'en'), 'xml')).toMatch(/<errors>\s*<error>\s*<code>403<\/code>\s*<description>The api_key/);
  });

  it('are as many as there are faults, each under the name of its parameter', () => {
    const errors = ['/attributes/kinds', '/category', '/place', '/place/address', '/place/commune', '/description'].map((pointer) => ({
      pointer,
      message: 'x',
    }));
    const problem = { status: 422, definition: open311Problems['open311-faulty'], options: { errors } };
    expect(
      (JSON.parse(render(errorDocument(problem, 'en'), 'json')) as { description: string }[]).map(({ description }) => description),
    ).toEqual(['attribute[kinds]: x', 'service_code: x', 'lat, long: x', 'address_string: x', 'address_id: x', 'description: x']);
  });
});
