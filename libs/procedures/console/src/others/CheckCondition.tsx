import type { ComponentProps } from 'react';
import { ConditionAt } from '../conditions/ConditionAt.js';
import { DesignProvider, useDesign } from '../kit/design.js';
import { askedFields } from './asked.js';

/** A condition of the check before the form: about the questions that are asked there. */
export function CheckCondition(props: ComponentProps<typeof ConditionAt>) {
  const design = useDesign();
  return (
    <DesignProvider value={{ ...design, fields: askedFields(design.definition.eligibility, design.fields) }}>
      <ConditionAt {...props} />
    </DesignProvider>
  );
}
