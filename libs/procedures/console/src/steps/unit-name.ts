import { unitKinds, type UnitKind } from '@tinhso/organisations-contract';
import type { StepUnit } from '@tinhso/procedures-contract';
import { useLabels } from '../kit/labels.js';

const isKind = (kind: string): kind is UnitKind => (unitKinds as readonly string[]).includes(kind);

/** A unit of a step as people call it. */
export function useUnitName(): (unit: StepUnit) => string {
  const labels = useLabels();
  return (unit) => (typeof unit === 'string' ? labels.unit(unit) : (unit.name ?? (isKind(unit.kind) ? labels.unit(unit.kind) : unit.kind)));
}
