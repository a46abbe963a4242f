import { newId } from '@tinhso/kernel';
import { officeOf } from '../cast.js';
import { defineObject } from '../object.js';

/** A unit whose rules are read and decided. */
export const officeRuleUnit = defineObject({
  name: 'unit with rules',
  absent: { unitId: newId() },
  async make(stage, _owner, commune): Promise<{ id: string; unitId: string; basis: string }> {
    const unitId = officeOf(stage.world, commune);
    const basis = `Quyết định của ${commune}`;
    const decided = { unitId, key: 'stuckAfterHours', value: 2, from: '2027-01-04', reason: 'Thử một quý rồi xem lại.', basis };
    await stage.act(stage.cast.officials.admin.province, '/api/v1/staff/office-rules', { body: decided });
    // The unit is no secret of anybody: it stands in many answers.
    return { id: newId(), unitId, basis };
  },
});
