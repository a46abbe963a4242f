import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { handFile } from '@tinhso/ui';

/** Gives a definition as a file that can be begun from here or in another province. */
export function downloadDefinition(definition: ProcedureDefinition): void {
  const text = `${JSON.stringify(definition, undefined, 2)}\n`;
  handFile(new Blob([text], { type: 'application/json' }), `thu-tuc-${definition.code}.json`);
}
