import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CategoryEntry } from '@tinhso/feedback-contract';
import { FeedbackFacade } from '@tinhso/feedback-server';
import { open311Problems } from '@tinhso/open311-contract';
import { platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { noteUse } from '../data/keys.js';
import type { Open311KeyRow } from '../data/open311.entities.js';
import { findAnswered, insertRequest } from '../data/requests.js';
import { postedDocument, type PostedAnswer } from '../documents/posted.js';
import type { Open311Document } from '../domain/document.js';
import { Faults, textOf, type Parameters } from '../domain/parameters.js';
import { readPosted, type Posted } from '../domain/posted.js';
import { newToken, sha256 } from '../domain/secrets.js';
import { ApiKeys } from '../keys/api-keys.js';
import { Jurisdiction } from './jurisdiction.js';
import { Services } from './list-services.js';

/** A POST as it came. */
export interface PostedForm {
  readonly parameters: Parameters;
  readonly isForm: boolean;
  readonly idempotencyKey?: string;
}

/** Takes the report of another system. */
@Injectable()
export class PostRequest {
  constructor(
    @Inject(ApiKeys) private readonly keys: ApiKeys,
    @Inject(Jurisdiction) private readonly jurisdiction: Jurisdiction,
    @Inject(Services) private readonly services: Services,
    @Inject(FeedbackFacade) private readonly feedback: FeedbackFacade,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
  ) {}

  /** @throws Problem open311-… | report-faulty | idempotency-key-reused | too-many-requests */
  async run(ctx: RequestContext, form: PostedForm): Promise<Open311Document> {
    const faults = new Faults(ctx.locale);
    if (!form.isForm) {
      faults.add('Content-Type', 'body');
      throw Problem.from(open311Problems, 'open311-faulty', { errors: faults.list });
    }
    const key = await this.keys.known(ctx, textOf(form.parameters, 'api_key'));
    this.jurisdiction.check(form.parameters);
    const posted = readPosted(form.parameters, faults);
    const category = posted.service === '' ? undefined : this.services.known(posted.service);
    if (!category || faults.list.length > 0) throw Problem.from(open311Problems, 'open311-faulty', { errors: faults.list });
    return postedDocument(await this.once(ctx, key, category, posted, form.idempotencyKey), ctx.locale);
  }

  /** The same Idempotency-Key of the same key is the same report, however often and however close together it comes. */
  private async once(
    ctx: RequestContext,
    key: Open311KeyRow,
    category: CategoryEntry,
    posted: Posted,
    idempotencyKey: string | undefined,
  ): Promise<PostedAnswer> {
    const idemKey = idempotencyKey === undefined ? null : sha256(idempotencyKey);
    const requestHash = createHash('sha256').update(JSON.stringify(posted)).digest();
    const earlier = await this.earlier(key.id, idemKey, requestHash);
    if (earlier) return earlier;
    await this.keys.count(key, category.emergency === true);
    const description = posted.description === '' ? category.name.vi : posted.description;
    const report = await this.feedback.prepare(
      { category: category.key, description, place: posted.place, attributes: posted.attributes },
      ctx.locale,
    );
    const token = category.open311Type === 'batch' ? newToken() : undefined;
    try {
      return await this.unitOfWork.run(ctx, async (tx) => {
        const media = posted.mediaUrl === undefined ? {} : { mediaUrl: posted.mediaUrl };
        const { id, code, visibility } = await this.feedback.accept(tx, report, { ...posted.reporter, ...media, externalRef: key.id });
        const answer: PostedAnswer = { type: category.open311Type, code, moderated: visibility !== 'public', ...(token ? { token } : {}) };
        await insertRequest(tx, { ticketId: id, keyId: key.id, idemKey, requestHash, token: token ? sha256(token) : null, answer });
        await noteUse(tx, key.id);
        return answer;
      });
    } catch (error) {
      // Somebody was quicker with the same Idempotency-Key; anything else goes on.
      const first = await this.earlier(key.id, idemKey, requestHash);
      if (!first) throw error;
      return first;
    }
  }

  /** @throws Problem idempotency-key-reused */
  private async earlier(keyId: string, idemKey: Buffer | null, requestHash: Buffer): Promise<PostedAnswer | undefined> {
    if (!idemKey) return undefined;
    const row = await findAnswered(this.reader.manager, keyId, idemKey);
    if (!row) return undefined;
    if (!row.requestHash.equals(requestHash)) throw Problem.from(platformProblems, 'idempotency-key-reused');
    return row.answer as PostedAnswer;
  }
}
