import { targetOf } from './target.js';

describe('places that the wallet serves', () => {
  const id = '0193f3c0-0000-7000-8000-000000000000';

  it('are drafts and requests for supplements', () => {
    expect(targetOf(`draft:${id}`, 'birthProof')).toEqual({ target: 'draft', targetId: id, paper: 'birthProof' });
    expect(targetOf(`supplement:${id}`, 'birthProof')).toEqual({ target: 'supplement', targetId: id, paper: 'birthProof' });
  });

  it.each([`part:${id}`, 'draft:', `wallet:${id}`, `draft:${id}/x`])('are not %s', (place) => {
    expect(targetOf(place, 'birthProof')).toBeUndefined();
  });
});
