import { Body, Controller, Inject, Post } from '@nestjs/common';
import {
  CodeSent,
  ConfirmedFiling,
  Disowned,
  LinkBody,
  LinkCodeBody,
  LinkConfirmBody,
  LinkPreview,
  LinkView,
} from '@tinhso/assistance-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { ConfirmByLinkUseCase } from '../../use-cases/confirming/confirm-by-link.js';
import { PreviewLink } from '../../use-cases/confirming/preview-link.js';
import { SendLinkCodeUseCase } from '../../use-cases/confirming/send-link-code.js';
import { ViewLinkUseCase } from '../../use-cases/confirming/view-link.js';
import { DisownByLinkUseCase } from '../../use-cases/disowning/disown-by-link.js';

const tag = 'assistance';
const policy = { audience: 'public' } as const;

/** The page behind the link in the message. The secret of the link travels in bodies, which are logged nowhere. */
@Controller('api/v1/public/assisted-confirmations')
export class ConfirmationsController {
  constructor(
    @Inject(PreviewLink) private readonly previewing: PreviewLink,
    @Inject(SendLinkCodeUseCase) private readonly sending: SendLinkCodeUseCase,
    @Inject(ViewLinkUseCase) private readonly viewing: ViewLinkUseCase,
    @Inject(ConfirmByLinkUseCase) private readonly confirming: ConfirmByLinkUseCase,
    @Inject(DisownByLinkUseCase) private readonly disowning: DisownByLinkUseCase,
  ) {}

  @Post('preview')
  @Operation({
    id: 'previewAssistedFiling',
    summary: 'Who helped with what; no answers',
    tag,
    policy,
    response: LinkPreview,
    problems: { 404: 'link-unknown' },
  })
  preview(@Ctx() ctx: RequestContext, @Body({ schema: S(LinkBody) }) body: LinkBody): Promise<LinkPreview> {
    return this.previewing.run(ctx, body);
  }

  @Post('code')
  @Operation({
    id: 'sendAssistedFilingCode',
    summary: 'Send another code to the phone of the person helped',
    tag,
    policy,
    response: CodeSent,
    problems: { 404: 'link-unknown', 409: 'filing-not-waiting', 429: 'assisted-code-later, assisted-codes-used' },
  })
  code(@Ctx() ctx: RequestContext, @Body({ schema: S(LinkBody) }) body: LinkBody): Promise<CodeSent> {
    return this.sending.run(ctx, body);
  }

  @Post('view')
  @Operation({
    id: 'viewAssistedFiling',
    summary: 'The whole filing, for who entered the code',
    tag,
    policy,
    response: LinkView,
    problems: { 404: 'link-unknown', 409: 'filing-not-waiting', 410: 'assisted-code-dead', 422: 'assisted-code-wrong' },
  })
  view(@Ctx() ctx: RequestContext, @Body({ schema: S(LinkCodeBody) }) body: LinkCodeBody): Promise<LinkView> {
    return this.viewing.run(ctx, body);
  }

  @Post('confirmation')
  @Operation({
    id: 'confirmAssistedFilingByLink',
    summary: 'File it, as the person helped; the second time gives the same answer',
    tag,
    policy,
    response: ConfirmedFiling,
    problems: { 403: 'link-locked', 404: 'link-unknown', 409: 'filing-not-waiting, procedure-changed', 410: 'filing-expired' },
  })
  confirm(@Ctx() ctx: RequestContext, @Body({ schema: S(LinkConfirmBody) }) body: LinkConfirmBody): Promise<ConfirmedFiling> {
    return this.confirming.run(ctx, body);
  }

  @Post('disowning')
  @Operation({
    id: 'disownAssistedFilingByLink',
    summary: 'I did not ask for this: opens a case',
    tag,
    policy,
    response: Disowned,
    problems: { 404: 'link-unknown' },
  })
  disown(@Ctx() ctx: RequestContext, @Body({ schema: S(LinkBody) }) body: LinkBody): Promise<Disowned> {
    return this.disowning.run(ctx, body);
  }
}
