import { describe, expect, it } from '@jest/globals';
import { requestKinds } from './kinds.js';
import { isClosedRequest, requestActions, requestMachine } from './lifecycle.js';
import { requestStatuses } from './statuses.js';

describe('the life of a request', () => {
  it('has no fault in its table', () => {
    expect(requestMachine.validate()).toEqual([]);
  });

  it('can be extended once and no more', () => {
    expect(requestActions('access', 'acknowledged', 'officer')).toEqual(['extend', 'accept', 'refuse']);
    expect(requestActions('access', 'extended', 'officer')).toEqual(['accept', 'refuse']);
  });

  it('is taken back by the citizen only before it is decided', () => {
    const open = requestStatuses.filter((status) => requestActions('correct', status, 'citizen').includes('withdraw'));
    expect(open).toEqual(['received', 'acknowledged', 'extended']);
  });

  it('lets nobody touch an erasure by hand, nor anything that is closed', () => {
    for (const status of requestStatuses) {
      expect(requestActions('erase', status, 'officer')).toEqual([]);
      if (isClosedRequest(status)) for (const kind of requestKinds) expect(requestActions(kind, status, 'officer')).toEqual([]);
    }
  });
});
