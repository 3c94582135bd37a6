import { liesIn } from '#model/adcode.ts'
import type { Place, Span } from '#model/record.ts'
import type { Because, Finding, Ground, PlaceValue } from '../findings.ts'
import { fold } from '../fold.ts'
import { countryNamed } from '../places/countries.ts'
import { findPlaces } from '../places/find.ts'
import { division, divisionsNamed } from '../places/gazetteer.ts'
import { seatOf } from '../places/seat.ts'
import { read } from '../read.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from './gather.ts'
import { CENTRAL_BODIES } from './lexicon.ts'

const VENUE_VERB =
  /^[^，。；]{0,40}?(?:召开|举行|举办|开幕|闭幕|主持|出席|参加|会见|会晤|会谈|会面|同|与|拉开|进行|签署|签约|签订|座谈)/
const CENTRAL = new RegExp(`^(?:${CENTRAL_BODIES})`)
const BEIJING = '110000'
/** The line of a record of proceedings that tells the place: 会议地点：. */
const STATED = /(?:^|\n)(?:会议|召开|活动|举行)?地点：[^\n]{0,40}/
/** A place after these is that of a meeting or journey to come: 会议决定，…在. */
const TO_COME = /(?:决定|商定|议定|建议|将|拟|定)[^。\n]{0,60}$/

interface Settled {
  places: Place[]
  because: Because
}

/** Where the meeting was: the venue that the text names, the place visited, the seat of the host, or the article's home. */
export function placesOf(
  reading: Reading,
  ground: Ground,
  named: Candidate,
  told: readonly Candidate[],
  hosts: readonly string[],
): Settled {
  for (const { sentence } of told) {
    const venue = sentence && venueIn(reading, ground.places, sentence.span)
    if (venue) return settled([closer(reading, ground, venue)], 'venue', venue.span)
  }
  if (named.kind === 'delegation-visit') return visitedIn(reading, ground, [named, ...told])
  const stated = statedIn(reading, ground.places)
  if (stated) return settled([stated.value], 'place-stated', stated.span)
  const titled = inTitle(reading)
  if (titled) return settled([titled], 'venue-in-headline')
  const above = inHeadline(reading)
  if (above) return settled([above], 'venue-in-headline')
  const around = venueIn(reading, ground.places, [0, Math.min(reading.text.length, 800)])
  if (around) return settled([around.value], 'venue-in-lead', around.span)
  const came = WITH_GUESTS.has(named.kind) ? guestsCameTo(reading, ground) : undefined
  if (came) return settled([came.value], 'place-visited', came.span)
  const posted = named.kind === 'bilateral-meeting' ? postedAt(reading, named) : undefined
  if (posted) return settled([posted], 'where-the-envoy-is-posted')
  const away = named.kind === 'bilateral-meeting' ? awayIn(reading, ground) : undefined
  if (away) return settled([away.value], 'place-gone-to', away.span)
  const dateline = datelineIn(reading, ground)
  if (dateline) return settled([dateline.value], 'dateline', dateline.span)
  if (ground.home && HERE.test(reading.text.slice(0, 800))) return settled([at(ground.home)], 'home')
  const seats = hosts
    .flatMap((host) => seatOf(host.replace(/^中共/, ''), ground.home) ?? [])
    .map(({ adcode }) => at(adcode))
  if (seats.length > 1 && ground.home && hosts.length > 1) {
    const own = seats.some((seat) => liesIn(ground.home as string, seat.adcode as string))
    if (own) return settled([at(ground.home)], 'home-of-joint-hosts')
  }
  if (seats.length > 0) return settled(distinct(seats), 'seat-of-host')
  if ([named.name, ...hosts].some((words) => CENTRAL.test(words))) return settled([at(BEIJING)], 'seat-of-centre')
  return ground.home ? settled([at(ground.home)], 'home') : settled([], 'no-place')
}

/** 在广东某某集团召开: a house whose name begins with the province's is in the home, which lies in it. */
function closer({ text }: Reading, { home }: Ground, { value, span }: Finding<PlaceValue>): Place {
  const inHouse = HOUSE.test(text.slice(span[1], span[1] + 24))
  return inHouse && home && value.adcode && liesIn(home, value.adcode) ? at(home) : value
}
const HOUSE = /^[^，。；省市县区]{2,14}(?:集团|公司|酒店|宾馆|大学|学院|会堂|大厦|会议中心)/

function settled(places: Place[], rule: string, span: Span = [0, 0]): Settled {
  return { places, because: { field: 'places', rule, span } }
}

/** The place between 在 and the verb, at its most precise: 济南市 of 在山东省济南市召开. */
function venueIn({ text }: Reading, places: readonly Finding<PlaceValue>[], [start, end]: Span) {
  const own = places.filter(({ span }) => span[0] >= start && span[1] <= end)
  for (const [index, place] of own.entries()) {
    const before = text.slice(Math.max(start, place.span[0] - 80), place.span[0])
    if (!/[在于]$/.test(before) || TO_COME.test(before)) continue
    let last = place
    for (const next of own.slice(index + 1)) if (next.span[0] === last.span[1]) last = next
    if (VENUE_VERB.test(text.slice(last.span[1], last.span[1] + 60))) return last
  }
  return undefined
}

function statedIn({ text }: Reading, places: readonly Finding<PlaceValue>[]): Finding<PlaceValue> | undefined {
  const line = STATED.exec(text)
  if (!line) return undefined
  const [start, end] = [line.index, line.index + line[0].length]
  return places.findLast(({ span }) => span[0] >= start && span[1] <= end)
}

/** A hall that is told without its place is the home's. */
const HERE =
  /在(?:我)?[省市县区州](?:政务|会议|行政|委(?!书)|政府|人民会堂|会堂|迎宾|宾馆|融媒|党校)[^，。；]{0,16}(?:召开|举行|会见|会谈)/

/** Where the report was sent from, unless that is outside the home: 东海日报云州10月8日讯. */
function datelineIn({ text }: Reading, { places, home }: Ground): Finding<PlaceValue> | undefined {
  const line = DATELINE.exec(text)
  if (!line) return undefined
  const place = places.find(({ span }) => span[1] === line[0].length)
  if (!place?.value.adcode) return undefined
  return home === undefined || liesIn(place.value.adcode, home) ? place : undefined
}
const DATELINE = /^[^，。；：\n]{0,16}?(?:社|网|报|台|端)[\u4e00-\u9fff]{2,6}(?=\d{1,2}月\d{1,2}日[电讯])/

/** Meetings that guests come to. */
const WITH_GUESTS: ReadonlySet<string> = new Set(['symposium', 'joint-conference', 'signing'])

/** Where a delegation went to meet, by the lead: 一行来益阳考察, 率代表团赴乌苏市走访. */
function guestsCameTo({ text }: Reading, { places }: Ground): Finding<PlaceValue> | undefined {
  return places.find(
    ({ value, span: [start, end] }) =>
      value.adcode !== undefined &&
      start < 300 &&
      CAME_TO.test(text.slice(Math.max(0, start - 24), start)) &&
      TO_VISIT.test(text.slice(end, end + 20)),
  )
}
const CAME_TO = /(?:一行|代表团|考察[团组]|访问团|率[队团])[^，。；]{0,6}(?:来|赴|到|莅临|前往)$/
const TO_VISIT = /^[^，。；]{0,12}(?:考察|访问|走访|调研|学习|对接|洽谈|座谈|交流)/

/** Where an envoy of China met others, with nothing told but the post: 驻大阪总领事拜会市长. */
function postedAt({ article }: Reading, { name }: Candidate): Place | undefined {
  const told = ENVOY.exec(fold(article.title)) ?? ENVOY.exec(name)
  const where = told?.[1]
  const country = where === undefined ? undefined : countryNamed(where)
  return where !== undefined && country !== undefined ? { name: where, country } : undefined
}
const ENVOY =
  /^(?:中国|我)?驻([\u4e00-\u9fff]{2,10}?)(?:特命全权)?(?:大使|总领事|临时代办)[^，。]{1,12}?(?:会见|拜会|会晤|会谈)/

/** Where the home's own people went to meet others: 行政长官率领代表团访问云州. */
function awayIn({ text }: Reading, { places, home }: Ground): Finding<PlaceValue> | undefined {
  return places.find(({ value: { adcode }, span }) => {
    if (!adcode || !home || liesIn(adcode, home) || liesIn(home, adcode) || span[0] > 300) return false
    return WENT.test(text.slice(Math.max(0, span[0] - 40), span[0]))
  })
}
const WENT = /率(?:领)?[^，。；]{0,24}(?:访问|到访|出访|前赴|前往|赴|抵达)$/

/** The venue that the headline itself tells: 某某在香港会见. */
function inTitle({ article, context }: Reading): Place | undefined {
  if (!/在/.test(article.title)) return undefined
  const title = read({ ...article, text: fold(article.title) }, context)
  return venueIn(title, findPlaces(title), [0, title.text.length])?.value
}

/** The place in a line under the headline that ends with a venue: 云州会议中心（青州）. */
function inHeadline({ article, context }: Reading): Place | undefined {
  const line = article.subtitles.map(fold).find((subtitle) => VENUE_AT_END.test(subtitle))
  return line === undefined ? undefined : findPlaces(read({ ...article, text: line }, context)).at(-1)?.value
}
const VENUE_AT_END = /(?:会议室|会议中心|会堂|礼堂|大厅|发布厅|会议厅|报告厅|宾馆|酒店)(?:（[^（）]{2,12}）)?$/

/** The place that the guests went to: as the report names it, else the article's home, unless the guests are from there. */
function visitedIn({ text }: Reading, { places, home }: Ground, told: readonly Candidate[]): Settled {
  const visits = told.flatMap(({ visit, nameSpan }) => (visit ? [{ ...visit, nameSpan }] : []))
  for (const { where, nameSpan } of visits) {
    const named = places.filter(({ span }) => where.includes(text.slice(...span))).at(-1)
    if (named) return settled([named.value], 'place-visited', named.span)
    const sign = places.find(({ value }) => where.length === 1 && value.adcode && value.name.startsWith(where))
    if (sign) return settled([sign.value], 'place-visited', sign.span)
    const [called] = divisionsNamed(where)
    if (called) return settled([at(called.adcode)], 'place-visited', nameSpan)
  }
  const own = home && division(home)
  return own && !visits.some(({ who }) => who.includes(own.short))
    ? settled([at(own.adcode)], 'home')
    : settled([], 'no-place')
}

function at(adcode: string): Place {
  return { name: division(adcode)?.name ?? adcode, adcode }
}

function distinct(places: readonly Place[]): Place[] {
  return places.filter((one, index) => places.findIndex(({ adcode }) => adcode === one.adcode) === index)
}
