import { liesIn } from '#model/adcode.ts'
import { type Division, divisionsNamed } from './gazetteer.ts'

/** What makes the short name of a division that of a town, a street or a road: 中山镇, 湖滨街道. */
const SMALLER = /^(?:镇(?!江)|乡|村|街道|街|路|社区|圩|场)/

/**
 * The division whose name a body's begins with: 重庆市 for 重庆大学, 石柱县 for 石柱县政府. A county counts with its full name
 * only (市中院 is none of 市中区); of several of one name the one near `home` is taken, else the highest. Where the name of
 * a division in it follows, that one: 清江区 for 云州市清江区委.
 */
export function seatOf(body: string, home: string | undefined): Division | undefined {
  for (let length = Math.min(16, body.length); length >= 2; length--) {
    const name = body.slice(0, length)
    const behind = body.slice(length)
    const found = divisionsNamed(name).filter(({ level }) => level !== 'county' || /[县区市旗]$/.test(name))
    if (found.length === 0 || (SMALLER.test(behind) && !/[省市县区州]$/.test(name))) continue
    const own = found.find(({ adcode }) => home && (liesIn(adcode, home) || liesIn(home, adcode))) ?? found[0]
    const inner = own && /[省市区州盟]$/.test(name) ? seatOf(behind, own.adcode) : undefined
    return own && inner && inner.adcode !== own.adcode && liesIn(inner.adcode, own.adcode) ? inner : own
  }
  return undefined
}
