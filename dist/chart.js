import { c as toRanges, i as describeUnknownMonths, l as unknownMonthsOf, t as escapeMarkup } from "./markup.js";
import { S as monthsOf } from "./contribution.js";
import { i as count, o as formatNumber, t as FIRST_LINE } from "./mark.js";
// src/report/frame.ts
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
// src/report/bars.ts
const GROUPS = [
	{
		name: "Talks and events",
		types: [
			"talk",
			"workshop",
			"event",
			"user-group",
			"mentoring",
			"course"
		]
	},
	{
		name: "Videos",
		types: [
			"video",
			"livestream",
			"short"
		]
	},
	{
		name: "Podcasts",
		types: ["podcast-episode"]
	},
	{
		name: "Writing",
		types: [
			"blog-post",
			"article",
			"book"
		]
	},
	{
		name: "Open source",
		types: [
			"pull-request",
			"review",
			"issue",
			"release",
			"repository",
			"sample",
			"package"
		]
	},
	{
		name: "Help and more",
		types: [
			"forum-answer",
			"discussion-answer",
			"product-feedback",
			"other"
		]
	}
];
const MAX_NAMED_MONTHS = 14;
const YEAR_WIDTH = 40;
const NOT_KNOWN = "not known";
const NOT_KNOWN_WIDTH = 70;
const LINE_HEIGHT = 18;
function groupsOf({ sections }) {
	return GROUPS.map(({ name, types }, index) => ({
		name,
		index,
		entries: sections.filter(({ type }) => types.includes(type)).flatMap(({ entries }) => entries)
	})).filter(({ entries }) => entries.length > 0);
}
function countMonths(report) {
	const groups = groupsOf(report).map(({ index, entries }) => ({
		index,
		byMonth: Map.groupBy(entries, ({ day }) => day.slice(0, 7))
	}));
	return monthsOf(report.window).map((month) => {
		const counts = GROUPS.map((_, place) => {
			return groups.find(({ index }) => index === place)?.byMonth.get(month)?.length ?? 0;
		});
		return {
			month,
			counts,
			total: counts.reduce((sum, count) => sum + count, 0)
		};
	});
}
function renderBars(report, palette, bottom) {
	const months = countMonths(report);
	const top = niceTop(Math.max(1, ...months.map(({ total }) => total)));
	const step = 516 / months.length;
	const bar = Math.max(1, Math.min(48, Math.floor(step * .7)));
	const toHeight = (count) => Math.round(count / top * 150);
	const ticks = [
		0,
		top / 2,
		top
	].filter(Number.isInteger);
	const middleOf = (position) => Math.round(44 + (position + .5) * step);
	return [
		...ticks.flatMap((tick) => {
			const y = bottom - toHeight(tick);
			return [`<path d="M44 ${y}.5H560" stroke="${palette.line}"/>`, `<text x="36" y="${y + 5}" text-anchor="end">${formatNumber(tick)}</text>`];
		}),
		...renderUnknown(report, palette, bottom - 150, (position) => Math.round(44 + position * step)),
		...months.flatMap(({ counts }, position) => {
			let y = bottom;
			return counts.flatMap((number, index) => {
				if (number === 0) return [];
				const height = Math.max(2, toHeight(number));
				y -= height;
				return [`<rect x="${middleOf(position) - Math.floor(bar / 2)}" y="${y}" width="${bar}" height="${height}" fill="${palette.groups[index]}"/>`];
			});
		}),
		...renderMonthNames(months, middleOf, bottom + 18)
	];
}
function renderUnknown({ window, emptyMonths }, palette, top, edgeOf) {
	const months = monthsOf(window);
	return toRanges(unknownMonthsOf(emptyMonths)).flatMap(({ first, last }) => {
		const left = edgeOf(months.indexOf(first));
		const width = edgeOf(months.indexOf(last) + 1) - left;
		const [x, y] = [left + Math.round(width / 2), top + 75];
		const turn = width < NOT_KNOWN_WIDTH ? ` transform="rotate(-90 ${x} ${y})"` : "";
		return [`<rect x="${left}" y="${top + 1}" width="${width}" height="149" fill="${palette.empty}"/>`, ...width < LINE_HEIGHT ? [] : [`<text x="${x}" y="${y + 5}" text-anchor="middle"${turn}>${NOT_KNOWN}</text>`]];
	});
}
function renderMonthNames(months, middleOf, y) {
	const isLong = months.length > MAX_NAMED_MONTHS;
	let last = Number.NEGATIVE_INFINITY;
	return months.flatMap(({ month }, position) => {
		const x = middleOf(position);
		const name = isLong ? [] : [renderLabel(x, y, MONTHS[Number(month.slice(5)) - 1])];
		if (!((position === 0 || month.endsWith("-01")) && x - last >= YEAR_WIDTH)) return name;
		last = x;
		return [...name, renderLabel(x, isLong ? y : y + 17, month.slice(0, 4))];
	});
}
function renderLabel(x, y, text) {
	return `<text x="${x}" y="${y}" text-anchor="middle">${text}</text>`;
}
function niceTop(value) {
	const power = 10 ** Math.floor(Math.log10(value));
	return [
		1,
		1.2,
		1.4,
		1.6,
		2,
		2.4,
		3,
		4,
		5,
		6,
		8,
		10
	].map((factor) => Math.round(factor * power)).find((one) => one >= value && one % 2 === 0) ?? 2 * Math.ceil(value / 2);
}
// src/report/calendar.ts
const MAX_WEEKS = 54;
const DAY_MS = 864e5;
function renderCalendar(report, palette, top) {
	const { until } = report.window;
	const byDay = Map.groupBy(report.sections.flatMap(({ entries }) => entries), ({ day }) => day);
	const last = toDayNumber(until);
	const lastMonday = last - weekdayOf(last);
	const first = toDayNumber(report.window.since);
	const weeks = Math.min(MAX_WEEKS, Math.floor((lastMonday - first) / 7) + 2);
	const cell = Math.floor(516 / MAX_WEEKS);
	const size = 7;
	const firstMonday = lastMonday - 7 * (weeks - 1);
	const most = Math.max(1, ...[...byDay.values()].map(({ length }) => length));
	const unknown = new Set(unknownMonthsOf(report.emptyMonths));
	const lines = [];
	for (let week = 0; week < weeks; week++) {
		const monday = firstMonday + 7 * week;
		const name = fromDayNumber(monday);
		const x = 44 + week * cell;
		if (Number(name.slice(8)) <= 7) lines.push(`<text x="${x}" y="${top - 8}">${MONTHS[Number(name.slice(5, 7)) - 1]}</text>`);
		for (let weekday = 0; weekday < 7; weekday++) {
			if (monday + weekday < first || monday + weekday > last) continue;
			const day = fromDayNumber(monday + weekday);
			const y = top + weekday * cell;
			if (unknown.has(day.slice(0, 7))) {
				lines.push(renderHollow(x, y, size, palette));
				continue;
			}
			const count = byDay.get(day)?.length ?? 0;
			const fill = count === 0 ? palette.empty : palette.days[levelOf(count, most)];
			const hint = count === 0 ? "" : `<title>${day}: ${formatNumber(count)}</title>`;
			const box = `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="2" fill="${fill}"`;
			lines.push(hint ? `${box}>${hint}</rect>` : `${box}/>`);
		}
	}
	return {
		lines: [...[
			{
				name: "Mon",
				weekday: 0
			},
			{
				name: "Wed",
				weekday: 2
			},
			{
				name: "Fri",
				weekday: 4
			}
		].map(({ name, weekday }) => `<text x="36" y="${top + weekday * cell + size + 1}" text-anchor="end">${name}</text>`), ...lines],
		height: 63
	};
}
function renderHollow(x, y, size, { line }) {
	return `<path d="M${x}.5 ${y}.5h${size - 1}v${size - 1}h-${size - 1}z" fill="none" stroke="${line}"/>`;
}
function levelOf(count, most) {
	if (most <= 3) return count;
	return Math.min(3, Math.ceil(Math.log2(count + 1) / Math.log2(most + 1) * 4) - 1);
}
function toDayNumber(day) {
	return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}
function fromDayNumber(number) {
	return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
function weekdayOf(number) {
	return ((number + 3) % 7 + 7) % 7;
}
// src/report/palette.ts
const PALETTES = {
	light: {
		text: "#59636e",
		line: "#d1d9e0",
		empty: "#eff2f5",
		groups: [
			"#d55e00",
			"#0072b2",
			"#cc79a7",
			"#e69f00",
			"#009e73",
			"#7f8790"
		],
		days: [
			"#b6d9f2",
			"#6db3e3",
			"#0072b2",
			"#00436b"
		]
	},
	dark: {
		text: "#9198a1",
		line: "#3d444d",
		empty: "#21262d",
		groups: [
			"#e8743b",
			"#56b4e9",
			"#d79abf",
			"#f0c04a",
			"#2dbd94",
			"#a3abb3"
		],
		days: [
			"#12405c",
			"#1f6d9c",
			"#56b4e9",
			"#b3def7"
		]
	}
};
// src/report/chart.ts
const FONT_SIZE = 14;
const FONT = "-apple-system,BlinkMacSystemFont,Segoe UI,Helvetica,Arial,sans-serif";
const LEGEND_COLUMNS = 3;
const LEGEND_WIDTH = 172;
const LEGEND_ROW = 24;
const GAP = 78;
function draw(report) {
	return {
		light: renderChart(report, PALETTES.light),
		dark: renderChart(report, PALETTES.dark),
		alt: describeChart(report)
	};
}
function describeChart(report) {
	const groups = groupsOf(report).map(({ name, entries }) => `${name} ${formatNumber(entries.length)}`);
	const busiest = countMonths(report).reduce((a, b) => b.total > a.total ? b : a);
	const sum = `${count(report.total, "contribution", "contributions")} from ${report.window.since} to ${report.window.until}`;
	const unknown = describeUnknownMonths(report.emptyMonths);
	const rest = unknown === void 0 ? "" : ` ${unknown}.`;
	return `${sum}: ${groups.join(", ")}. Most in ${busiest.month}, ${formatNumber(busiest.total)}.${rest}`;
}
function renderChart(report, palette) {
	const barsBottom = (Math.ceil(groupsOf(report).length / LEGEND_COLUMNS) + 1) * LEGEND_ROW + 150;
	const calendar = renderCalendar(report, palette, barsBottom + GAP);
	const height = barsBottom + GAP + calendar.height + 24;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 ${height}" width="560" height="${height}" role="img" font-family="${FONT}" font-size="${FONT_SIZE}" fill="${palette.text}">`,
		FIRST_LINE,
		`<title>${escapeMarkup(describeChart(report))}</title>`,
		...renderLegend(report, palette),
		...renderBars(report, palette, barsBottom),
		...calendar.lines,
		"</svg>",
		""
	].join("\n");
}
function renderLegend(report, palette) {
	return groupsOf(report).flatMap(({ name, index }, position) => {
		const x = 44 + position % LEGEND_COLUMNS * LEGEND_WIDTH;
		const y = 8 + Math.floor(position / LEGEND_COLUMNS) * LEGEND_ROW;
		return [`<rect x="${x}" y="${y}" width="12" height="12" rx="2" fill="${palette.groups[index]}"/>`, `<text x="${x + 18}" y="${y + 11}">${escapeMarkup(name)}</text>`];
	});
}
export { draw };
