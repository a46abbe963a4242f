import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { Type, type Static } from '@sinclair/typebox';
import { Operation, SText } from '@tinhso/platform';
import { LifeEventDetail, LifeEventFormView, LifeEventList } from '@tinhso/procedures-contract';
import { ReadLifeEvents } from '../../life-events/read-life-events.js';

const KeyParam = Type.Object({ key: Type.String({ maxLength: 30, examples: ['sinh-con'] }) });
type KeyParam = Static<typeof KeyParam>;

const policy = { audience: 'public' } as const;
const tag = 'procedures';

/** What happens in a life and the procedures it needs, open to everybody. */
@Controller('api/v1/public/life-events')
export class LifeEventsController {
  constructor(@Inject(ReadLifeEvents) private readonly reading: ReadLifeEvents) {}

  @Get()
  @Header('cache-control', 'public, max-age=60')
  @Operation({ id: 'listLifeEvents', summary: 'Life events', tag, policy, response: LifeEventList })
  list(): LifeEventList {
    return this.reading.list();
  }

  @Get(':key')
  @Operation({
    id: 'getLifeEvent',
    summary: 'A life event and its procedures',
    tag,
    policy,
    response: LifeEventDetail,
    problems: { 404: 'life-event-unknown' },
  })
  one(@Param({ schema: SText(KeyParam) }) { key }: KeyParam): LifeEventDetail {
    return this.reading.one(key);
  }

  @Get(':key/form')
  @Header('cache-control', 'public, max-age=60')
  @Operation({
    id: 'getLifeEventForm',
    summary: 'The common form of the procedures of a life event',
    tag,
    policy,
    response: LifeEventFormView,
    problems: { 404: 'life-event-unknown, procedure-without-form' },
  })
  form(@Param({ schema: SText(KeyParam) }) { key }: KeyParam): LifeEventFormView {
    return this.reading.form(key);
  }
}
