import { newId } from '@tinhso/kernel';
import { officeOf } from '../cast.js';
import { defineObject } from '../object.js';

/** A unit whose rules are read and decided. */
export const officeRuleUnit = defineObject({
  name: 'unit with rules',
  absent: { unitId: newId() },
  make(stage, _owner, commune): Promise<{ id: string; unitId: string }> {
    const unitId = officeOf(stage.world, commune);
    // The unit is no secret of anybody: it stands in many answers.
    return Promise.resolve({ id: newId(), unitId });
  },
});
