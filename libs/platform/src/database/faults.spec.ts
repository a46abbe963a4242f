import { isDatabaseAway, isRetryable, isStorageFull } from './faults.js';

const driver = (fault: object, message = 'x') => Object.assign(new Error(message), { driverError: fault });

describe('what went wrong under us', () => {
  it.each([
    ['the table is full', driver({ errno: 1114, code: 'ER_RECORD_FILE_FULL' })],
    ['the disk is full', driver({ errno: 1021, code: 'ER_DISK_FULL' })],
    ['the engine passes it on', driver({ errno: 1030 }, 'Got error 28 "No space left on device" from storage engine InnoDB')],
    ['a file of ours', Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })],
    ['a quota', Object.assign(new Error('write'), { code: 'EDQUOT' })],
  ])('knows that there is no room: %s', (_, error) => {
    expect(isStorageFull(error)).toBe(true);
    expect(isDatabaseAway(error)).toBe(false);
    expect(isRetryable(error)).toBe(false);
  });

  it('takes other faults of the engine for what they are', () => {
    expect(isStorageFull(driver({ errno: 1030 }, 'Got error 127 "Record file is crashed" from storage engine Aria'))).toBe(false);
    expect(isStorageFull(driver({ errno: 1062 }))).toBe(false);
    expect(isStorageFull(undefined)).toBe(false);
  });

  it('finds the fault however deep it is wrapped', () => {
    expect(isRetryable(driver({ driverError: { errno: 1213 } }))).toBe(true);
    expect(isDatabaseAway(driver({ code: 'ECONNREFUSED' }))).toBe(true);
  });
});
