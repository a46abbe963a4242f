import { newId } from '@tinhso/kernel';
import type { Role } from '@tinhso/organisations-contract';
import type { StaffPost } from '@tinhso/platform';
import { signedBy } from './people.js';
import type { Stage } from './stage.js';

/** Somebody whose post is in an office that is there no more, beside other posts: it reaches nothing, the province least of all. */
export const ofNoOffice = ({ world }: Stage, role: Role, others: readonly StaffPost[] = []): { headers: Record<string, string> } =>
  signedBy({ token: () => world.staffToken([...others, { unitId: newId(), role }]) });
