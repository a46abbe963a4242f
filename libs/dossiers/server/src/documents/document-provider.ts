import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { Reader } from '@tinhso/platform';
import { resultFacts } from '@tinhso/procedures-contract';
import { printProcessingTime } from './processing-time.js';
import type { DocumentTemplate, RegisteredFact } from '@tinhso/signing-contract';
import { DocumentContentMissing, type DocumentAnswer, type DocumentRequest } from '@tinhso/signing-server';
import type { DossierEventRow } from '../data/dossier-event.entity.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { findDossier } from '../data/dossiers.js';
import { eventsOf } from '../data/events.js';
import { supplementsOf } from '../data/supplements.js';
import { toPayOf } from '../domain/fee.js';
import { wasAssisted } from '../lifecycle/filer.js';
import { ResultDrafts } from '../lifecycle/result-drafts.js';
import { Offices } from '../offices/offices.js';
import { resultTemplate } from './result-template.js';
import { PrintedLookup } from './printed-lookup.js';
import { OfficeForms } from './office-forms.js';
import { DocumentFactsReader, type DocumentFacts } from './document-facts.js';

/** Answers the signing domain's question what stands in a document of a dossier. Asked in the worker. */
@Injectable()
export class DocumentProvider {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(DocumentFactsReader) private readonly facts: DocumentFactsReader,
    @Inject(ResultDrafts) private readonly results: ResultDrafts,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(OfficeForms) private readonly forms: OfficeForms,
    @Inject(PrintedLookup) private readonly lookup: PrintedLookup,
  ) {}

  /** @throws DocumentContentMissing for a dossier or kind that can never have the document */
  async answer(request: DocumentRequest): Promise<DocumentAnswer> {
    const row = await findDossier(this.reader.manager, request.subjectId);
    if (!row) throw new DocumentContentMissing(`no dossier ${request.subjectId}`);
    const facts = await this.facts.of(row);
    const template = await this.templateFor(request, row, facts);
    return { ...template, registeredFacts: this.registered(request, row, facts) };
  }

  private async templateFor(request: DocumentRequest, row: DossierRow, facts: DocumentFacts): Promise<DocumentTemplate> {
    const { definition, applicant, papers, answers } = facts;
    const dossier = {
      agency: this.offices.letterhead(row.unitId),
      dossierCode: row.code,
      procedureName: definition.title.vi,
      applicant,
      ...(row.filedByName && !wasAssisted(row) ? { filedBy: row.filedByName } : {}),
    };
    const office = this.offices.office(row.unitId);
    if (request.kind === definition.result.template) {
      const draft = await this.results.find(row.id);
      if (!draft) throw new DocumentContentMissing(`no draft result of dossier ${row.id}`);
      const registeredOn = localDate(this.offices.calendar(row.unitId), request.requestedAt);
      const submittedOn = localDate(this.offices.calendar(row.unitId), row.submittedAt);
      return resultTemplate(definition, answers, draft.facts, {
        places: this.offices.places,
        // The unit that has the signature issues it, which need not be the one that received the dossier.
        agency: this.offices.letterhead(request.issuer.unitId),
        registeredOn,
        dossier: { code: row.code, submittedOn, channel: row.channel },
      });
    }
    const events = await eventsOf(this.reader.manager, row.id);
    switch (request.kind) {
      case 'acknowledgement':
        return {
          template: 'acknowledgement',
          data: {
            ...dossier,
            papers,
            procedureCode: row.procedureCode,
            receivingUnit: office.name,
            submittedAt: row.submittedAt.toISOString(),
            ...(definition.timeUncertain ? {} : { expectedAt: row.expectedAt.toISOString() }),
          },
        };
      case 'form-01': {
        const accepted = found(events, 'dossier.accepted', request);
        const dueAt = accepted.data?.promisedAt;
        if (!dueAt) throw new DocumentContentMissing(`no promise in dossier ${row.id}`);
        return {
          template: 'form-01',
          data: {
            ...dossier,
            papers,
            sets: 1,
            processingTime: printProcessingTime(definition),
            receivedAt: accepted.occurredAt.toISOString(),
            dueAt,
            resultPlace: office.deskName ?? office.name,
            ...(toPayOf(row.fee) === 0 ? {} : { feeDue: toPayOf(row.fee) }),
            ...(await this.lookup.printed(row)),
            receivedBy: officerOf(accepted),
          },
        };
      }
      case 'form-02': {
        const asked = (await supplementsOf(this.reader.manager, row.id)).find((each) => each.number === request.revision);
        if (!asked) throw new DocumentContentMissing(`no request ${request.revision} in dossier ${row.id}`);
        const event = events.find((each) => each.data?.requestId === asked.id);
        return {
          template: 'form-02',
          data: {
            ...dossier,
            items: asked.items.map(({ title, instruction }) => ({ what: title, why: instruction })),
            ...(asked.note ? { reason: asked.note } : {}),
            ...(office.phone ? { contactPhone: office.phone } : {}),
            requestedBy: event ? officerOf(event) : { fullName: asked.requestedByName },
          },
        };
      }
      case 'form-03': {
        const refused = found(events, 'dossier.refused', request);
        const { reason = '', legalBasis, evidence, remedy, appealDays } = refused.data ?? {};
        const because = { reason, ...(legalBasis ? { legalBasis } : {}), ...(evidence ? { evidence } : {}) };
        const then = { ...(remedy ? { remedy } : {}), ...(appealDays ? { appealDays } : {}) };
        return { template: 'form-03', data: { ...dossier, ...because, ...then, refusedBy: officerOf(refused) } };
      }
      default: {
        const own = await this.forms.templateFor(request, row, events, dossier);
        if (own) return own;
        throw new DocumentContentMissing(`dossiers of ${row.procedureCode} have no ${request.kind}`);
      }
    }
  }

  /** What the register keeps, to be compared with the paper in hand. */
  private registered(request: DocumentRequest, row: DossierRow, { definition, answers, applicant }: DocumentFacts): RegisteredFact[] {
    const code: RegisteredFact = { key: 'dossierCode', vi: 'Mã hồ sơ', en: 'Dossier code', value: row.code, exposure: 'public' };
    const procedure: RegisteredFact = {
      key: 'procedure',
      vi: 'Thủ tục',
      en: 'Procedure',
      value: definition.shortTitle.vi,
      exposure: 'public',
    };
    if (request.kind === definition.result.template) return [...resultFacts(definition, answers, this.offices.places), code];
    const name: RegisteredFact = { key: 'applicant', vi: 'Người nộp', en: 'Applicant', value: applicant.fullName, exposure: 'name' };
    return [procedure, name, code];
  }
}

function found(events: readonly DossierEventRow[], type: DossierEventRow['type'], request: DocumentRequest): DossierEventRow {
  const event = events.find((each) => each.type === type);
  if (!event) throw new DocumentContentMissing(`${request.kind} of dossier ${request.subjectId} without ${type}`);
  return event;
}

const officerOf = ({ actorName, actorTitle }: DossierEventRow): { fullName: string; position?: string } => ({
  fullName: actorName ?? '',
  ...(actorTitle ? { position: actorTitle } : {}),
});
