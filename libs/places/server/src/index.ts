import { Module } from '@nestjs/common';
import { placesProblems } from '@tinhso/places-contract';
import { defineDomain } from '@tinhso/platform';
import { CommunesMap } from './communes-map.js';
import { placesPersistence } from './data/persistence.js';
import { PlacesFacade } from './facade.js';
import { BoundariesController } from './http/public/places.controller.js';

export { PlacesFacade } from './facade.js';
export { metresBetween } from './domain/geometry.js';
export { placesPersistence } from './data/persistence.js';

/** Which commune a point lies in, by the boundaries in the province's folder of data. Keeps no tables and no events. */
export const placesDomain = defineDomain({ name: 'places', persistence: placesPersistence, problems: placesProblems });

@Module({ providers: [CommunesMap, PlacesFacade], exports: [CommunesMap, PlacesFacade] })
export class PlacesModule {}

@Module({ imports: [PlacesModule], controllers: [BoundariesController] })
export class PlacesHttpModule {}
