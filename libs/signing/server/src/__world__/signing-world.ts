import { Controller, Inject, Module, Post, type OnModuleInit } from '@nestjs/common';
import { auditDomain } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import { Operation, systemContext, UnitOfWork, type Clock } from '@tinhso/platform';
import type { DocumentKind, RegisteredFact } from '@tinhso/signing-contract';
import { serveIssuer, World } from '@tinhso/testing';
import {
  DocumentAccess,
  DocumentContent,
  DocumentContentMissing,
  SigningFacade,
  SigningHttpModule,
  SigningJobsModule,
  SigningModule,
  signingDomain,
  type DocumentRequest,
  type NewDocument,
  type RequestedDocument,
  type Signatory,
} from '../index.js';
import { TestAuthority } from './test-authority.js';
import { sampleDocument } from './sample-documents.js';

export const facts: RegisteredFact[] = [
  { key: 'childName', vi: 'Họ tên trẻ', en: 'Name of the child', value: 'NGUYỄN ĐỨC KỲ ANH', exposure: 'name' },
  { key: 'bornOn', vi: 'Ngày sinh', en: 'Date of birth', value: '05/04/2026', exposure: 'public' },
  { key: 'personalId', vi: 'Số định danh', en: 'Personal number', value: '008226012345', exposure: 'number' },
  { key: 'residence', vi: 'Nơi cư trú', en: 'Residence', value: 'Số 12, đường Bình Thuận', exposure: 'hidden' },
];

/** What the owner of the subjects answers; tests change it. */
export const owner = {
  asked: [] as string[],
  answer: (request: DocumentRequest): { facts: readonly RegisteredFact[] } => ({
    facts: request.kind === 'birth-certificate' ? facts : [],
  }),
  missing: new Set<string>(),
  readers: new Set<string>(),
};

/** Some other operation that takes a body. */
@Controller('probe')
class ProbeController {
  @Post()
  @Operation({ id: 'probe', summary: 'probe', tag: 'probe', policy: { audience: 'public' } })
  take(): { taken: boolean } {
    return { taken: true };
  }
}

/** Stands where dossiers stand in the product: owns the subject type `probe`. */
@Module({ imports: [SigningModule], controllers: [ProbeController] })
class ProbeOwnerModule implements OnModuleInit {
  constructor(
    @Inject(DocumentContent) private readonly content: DocumentContent,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
  ) {}

  onModuleInit(): void {
    this.content.register('probe', async (request) => {
      owner.asked.push(request.id);
      if (owner.missing.has(request.subjectId)) throw new DocumentContentMissing('the subject was withdrawn');
      return Promise.resolve({ ...sampleDocument(request.kind), registeredFacts: owner.answer(request).facts });
    });
    this.access.register('probe', (ctx) => Promise.resolve('accountId' in ctx.actor && owner.readers.has(ctx.actor.accountId)));
  }
}

export const unitId = newId();
const unitName = 'Ủy ban nhân dân phường Minh Xuân';
export const leader: Signatory = {
  type: 'person',
  accountId: newId(),
  unitId,
  unitName,
  fullName: 'Lê Quang Vũ',
  position: 'Phó Chủ tịch',
  capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
};
export const office: Signatory = { type: 'office', unitId, unitName, fullName: unitName, position: 'Bộ phận Một cửa', capacity: [] };

export interface SigningWorld {
  readonly world: World;
  readonly authority: TestAuthority;
  /** Requests a document of a fresh subject in a transaction of its own. */
  request(kind: DocumentKind, over?: Partial<NewDocument>): Promise<RequestedDocument>;
  close(): Promise<void>;
}

export async function startSigningWorld(options: { clock?: Clock; worker?: boolean } = {}): Promise<SigningWorld> {
  const authority = await TestAuthority.create();
  const served = await serveIssuer(authority);
  const world = await World.start({
    domains: [auditDomain, signingDomain],
    api: [SigningHttpModule, ProbeOwnerModule],
    jobs: options.worker === false ? undefined : [SigningJobsModule, ProbeOwnerModule],
    clock: options.clock,
    settings: { SANDBOX_URL: served.url },
  });
  return {
    world,
    authority,
    request: (kind, over = {}) => {
      const signedBy = { 'birth-certificate': leader, 'result-document': leader, 'form-01': office }[kind as string];
      const wish: NewDocument = { kind, subjectType: 'probe', subjectId: newId(), issuer: { unitId, name: unitName }, signedBy, ...over };
      return world.get(UnitOfWork).run(systemContext('test'), (tx) => world.get(SigningFacade).requestDocument(tx, wish));
    },
    close: async () => {
      await world.close();
      served.close();
    },
  };
}
