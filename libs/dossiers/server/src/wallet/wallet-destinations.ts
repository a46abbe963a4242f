import { Inject, Injectable } from '@nestjs/common';
import { Clock, ownerIdOf, owns, Reader, type RequestContext } from '@tinhso/platform';
import { lifeEventOf, type PaperRule, type ProcedureDefinition } from '@tinhso/procedures-contract';
import type { UseTarget } from '@tinhso/wallet-contract';
import type { Destination } from '@tinhso/wallet-server';
import { findDossier } from '../data/dossiers.js';
import { findDraft } from '../data/drafts.js';
import { findSupplement } from '../data/supplements.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { DraftKeeper } from '../use-cases/draft-contents.js';

/** Where a copy out of a wallet is to go: a paper of an own draft, or one that an office asked for of an own dossier. */
@Injectable()
export class WalletDestinations {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(DraftKeeper) private readonly drafts: DraftKeeper,
  ) {}

  async find(ctx: RequestContext, { target, targetId, paper: key }: UseTarget): Promise<Destination | undefined> {
    const place = target === 'draft' ? await this.ofDraft(ctx, targetId) : await this.ofRequest(ctx, targetId);
    const paper = place?.definition.papers.find((each) => each.key === key);
    return place && paper && isSent(paper) ? destination(place.definition, paper, place.office) : undefined;
  }

  private async ofDraft(ctx: RequestContext, id: string): Promise<Place | undefined> {
    const now = this.clock.now();
    const row = await findDraft(this.reader.manager, ownerIdOf(ctx), id, now);
    const definition = row && this.book.inForce(row.procedureCode, now);
    if (!definition) return undefined;
    // Each procedure of a life event goes to its own office.
    const joint = lifeEventOf(definition.code) !== undefined;
    return {
      definition,
      office: joint ? undefined : this.offices.competent(this.drafts.open(row).receivingCommune, definition)?.shortName,
    };
  }

  private async ofRequest(ctx: RequestContext, requestId: string): Promise<Place | undefined> {
    const { manager } = this.reader;
    const request = await findSupplement(manager, requestId);
    const row = request?.answeredAt === null ? await findDossier(manager, request.dossierId) : null;
    if (!row || !owns(ctx, row.accountId) || row.status !== 'awaiting_supplement') return undefined;
    return { definition: this.book.definitionOf(row), office: this.offices.office(row.unitId).shortName };
  }
}

interface Place {
  readonly definition: ProcedureDefinition;
  readonly office: string | undefined;
}

/** What is only shown or made from the answers is not sent. */
const isSent = ({ kind }: PaperRule): boolean => kind === 'submit' || kind === 'conditional';

function destination({ shortTitle }: ProcedureDefinition, paper: PaperRule, office: string | undefined): Destination {
  const { title, accepted, maxFiles = 1, wallet } = paper;
  return {
    procedure: shortTitle,
    paperTitle: title,
    maxFiles,
    ...(accepted ? { accepted } : {}),
    ...(wallet ? { kinds: wallet.kinds } : {}),
    ...(wallet?.expired ? { takesExpired: true } : {}),
    ...(office ? { office } : {}),
  };
}
