import { systemContext, type RequestContext } from '@tinhso/platform';
import { DocumentAccess, DocumentContent } from '@tinhso/signing-server';
import { submitted } from '../objects/dossiers.js';
import { register } from '../objects/office-work.js';
import type { Official } from '../people.js';
import { playing } from '../play.js';

const SUBJECT = 'dossier-register';

const asStaff = ({ accountId, name, post }: Official): RequestContext => ({
  ...systemContext('matrix'),
  actor: { kind: 'staff', accountId, name, sessionId: accountId, posts: [post] },
  grantedUnitIds: [post.unitId],
  grantedPosts: [post],
});

/** The register of an office names its own dossiers, and is read by who reaches the office. */
export const registers = playing(async (play, stage) => {
  const { world, cast, clock } = stage;
  const { id } = await stage.objectOf(register, 'owner');
  const { leader } = cast.officials;
  const issuer = { unitId: leader.here.post.unitId, name: '' };
  const asked = { id, kind: 'form-07' as const, subjectId: id, revision: 1, requestedAt: clock.now(), issuer };
  const drawn = JSON.stringify(await world.get(DocumentContent).ask(SUBJECT, asked));
  const [own, foreign] = [await stage.objectOf(submitted, 'owner'), await stage.objectOf(submitted, 'stranger')];
  play.expect(drawn.includes(own.code), 'a dossier of the office is not in its register');
  play.expect(!drawn.includes(foreign.code), 'a dossier of another office is in the register');
  const reads = (who: Official) =>
    world
      .get(DocumentAccess)
      .allows(asStaff(who), SUBJECT, { documentId: id, kind: 'form-07', subjectId: id, issuerUnitId: who.post.unitId, act: 'read' });
  play.expect(await reads(leader.here), 'the office cannot read its register');
  play.expect(!(await reads(leader.elsewhere)), 'another office reads the register');
});
