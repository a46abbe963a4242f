import { Body, Controller, Get, HttpCode, Inject, Param, Patch, Post } from '@nestjs/common';
import {
  ChangeOpen311Key,
  IssuedOpen311Key,
  IssueOpen311Key,
  Open311Key,
  Open311KeyList,
  Open311KeyParam,
  open311KeysScope,
} from '@tinhso/open311-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ManageKeys } from '../../keys/manage-keys.js';

const tag = 'open311';
const policy = { audience: 'staff', scope: open311KeysScope, jurisdiction: 'unit' } as const;

/** Keys with which other systems report. */
@Controller('api/v1/staff/open311-keys')
export class Open311KeysController {
  constructor(@Inject(ManageKeys) private readonly keys: ManageKeys) {}

  @Get()
  @Operation({
    id: 'listOpen311Keys',
    summary: 'Keys of other systems',
    tag,
    policy,
    response: Open311KeyList,
    problems: { 403: 'forbidden' },
  })
  list(@Ctx() ctx: RequestContext): Promise<Open311KeyList> {
    return this.keys.list(ctx);
  }

  @Post()
  @Operation({
    id: 'issueOpen311Key',
    summary: 'Issue a key; it is shown once',
    tag,
    policy: { ...policy, fresh: true },
    status: 201,
    response: IssuedOpen311Key,
    problems: { 403: 'forbidden', 409: 'open311-key-name-taken', 422: 'invalid' },
  })
  issue(@Ctx() ctx: RequestContext, @Body({ schema: S(IssueOpen311Key) }) body: IssueOpen311Key): Promise<IssuedOpen311Key> {
    return this.keys.issue(ctx, body);
  }

  @Patch(':id')
  @Operation({
    id: 'limitOpen311Key',
    summary: 'Change how many reports a minute a key may send',
    tag,
    policy,
    response: Open311Key,
    problems: { 403: 'forbidden', 404: 'not-found', 422: 'invalid' },
  })
  limit(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(Open311KeyParam) }) { id }: Open311KeyParam,
    @Body({ schema: S(ChangeOpen311Key) }) { perMinute }: ChangeOpen311Key,
  ): Promise<Open311Key> {
    return this.keys.limit(ctx, id, perMinute);
  }

  @Post(':id/revocation')
  @HttpCode(204)
  @Operation({
    id: 'revokeOpen311Key',
    summary: 'Take a key back',
    tag,
    policy,
    status: 204,
    problems: { 403: 'forbidden', 404: 'not-found' },
  })
  revoke(@Ctx() ctx: RequestContext, @Param({ schema: SText(Open311KeyParam) }) { id }: Open311KeyParam): Promise<void> {
    return this.keys.revoke(ctx, id);
  }
}
