import { Type } from '@sinclair/typebox';
import { S, SText } from './schema.js';

const Person = Type.Object({ name: Type.String({ minLength: 1 }), age: Type.Optional(Type.Integer()) }, { additionalProperties: false });

describe('schema binding', () => {
  it('gives every fault with its path', () => {
    const result = S(Person)['~standard'].validate({ age: 'x', more: 1 });
    if (result instanceof Promise || !result.issues) throw new Error('expected issues');
    expect(result.issues.map((i) => i.path?.map(String).join('/')).sort()).toEqual(['age', 'more', 'name']);
  });

  it('coerces texts of queries, never bodies', () => {
    const Query = Type.Object({ limit: Type.Integer() });
    expect(SText(Query)['~standard'].validate({ limit: '5' })).toEqual({ value: { limit: 5 } });
    expect(S(Query)['~standard'].validate({ limit: '5' })).toHaveProperty('issues');
  });

  it('knows ids as UUIDv7 only', () => {
    const Id = Type.Object({ id: Type.String({ format: 'id' }) });
    expect(S(Id)['~standard'].validate({ id: '019ab2c3-1111-7abc-8def-0123456789ab' })).toHaveProperty('value');
    expect(S(Id)['~standard'].validate({ id: '019ab2c3-1111-4abc-8def-0123456789ab' })).toHaveProperty('issues');
  });
});
