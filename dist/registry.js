// src/record/contribution.ts
const TYPES = [
	"pull-request",
	"review",
	"issue",
	"discussion-answer",
	"release",
	"repository",
	"sample",
	"package",
	"blog-post",
	"article",
	"video",
	"short",
	"livestream",
	"podcast-episode",
	"talk",
	"workshop",
	"event",
	"user-group",
	"forum-answer",
	"book",
	"course",
	"mentoring",
	"product-feedback",
	"other"
];
const METRICS = [
	"views",
	"live-views",
	"attendees",
	"sessions",
	"score",
	"downloads",
	"copies"
];
function compareContributions(a, b) {
	return compareText(lastSecondOf(b), lastSecondOf(a)) || compareText(a.id, b.id);
}
function joinSameIds(contributions) {
	const unique = new Map();
	for (const entry of contributions) {
		const first = unique.get(entry.id);
		unique.set(entry.id, first ? {
			...entry,
			...first
		} : entry);
	}
	return [...unique.values()].sort(compareContributions);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function toMetrics(counts, date) {
	const metrics = Object.entries(counts ?? {}).map(([name, value]) => [name, {
		value,
		"as-of": date.slice(0, 10)
	}]);
	return metrics.length > 0 ? Object.fromEntries(metrics) : void 0;
}
function reachOf({ metrics = {} }) {
	return Math.max(0, ...METRICS.map((name) => metrics[name]?.value ?? 0));
}
function lastSecondOf({ date }) {
	return date.length === 10 ? `${date}T23:59:59Z` : date;
}
// src/nomination/programs/program.ts
function defineProgram(program) {
	return program;
}
// src/nomination/programs/github-stars.ts
const kind = (name) => ({
	name,
	fields: [],
	roles: []
});
const GITHUB_STARS = defineProgram({
	id: "github-stars",
	name: "GitHub Stars",
	known: "types and fields",
	kinds: [
		"SPEAKING",
		"BLOGPOST",
		"ARTICLE_PUBLICATION",
		"EVENT_ORGANIZATION",
		"HACKATHON",
		"OPEN_SOURCE_PROJECT",
		"VIDEO_PODCAST",
		"FORUM",
		"OTHER"
	].map(kind),
	mappings: {
		talk: { kind: "SPEAKING" },
		workshop: { kind: "SPEAKING" },
		event: { kind: "EVENT_ORGANIZATION" },
		"user-group": { kind: "EVENT_ORGANIZATION" },
		"blog-post": { kind: "BLOGPOST" },
		article: { kind: "ARTICLE_PUBLICATION" },
		book: { kind: "ARTICLE_PUBLICATION" },
		video: { kind: "VIDEO_PODCAST" },
		short: { kind: "VIDEO_PODCAST" },
		livestream: { kind: "VIDEO_PODCAST" },
		"podcast-episode": { kind: "VIDEO_PODCAST" },
		course: { kind: "VIDEO_PODCAST" },
		"forum-answer": { kind: "FORUM" },
		"discussion-answer": { kind: "FORUM" },
		"pull-request": { kind: "OPEN_SOURCE_PROJECT" },
		review: { kind: "OPEN_SOURCE_PROJECT" },
		issue: { kind: "OPEN_SOURCE_PROJECT" },
		release: { kind: "OPEN_SOURCE_PROJECT" },
		repository: { kind: "OPEN_SOURCE_PROJECT" },
		sample: { kind: "OPEN_SOURCE_PROJECT" },
		package: { kind: "OPEN_SOURCE_PROJECT" },
		mentoring: { kind: "OTHER" },
		"product-feedback": { kind: "OTHER" },
		other: { kind: "OTHER" }
	},
	fields: [
		{
			name: "Title",
			content: "title",
			isRequired: true
		},
		{
			name: "URL",
			content: "url",
			isRequired: true
		},
		{
			name: "Type",
			content: "kind",
			isRequired: true
		},
		{
			name: "Date",
			content: "date",
			isRequired: true
		},
		{
			name: "Description",
			content: "description",
			isRequired: true
		}
	],
	audiences: [],
	gates: [],
	prompts: [],
	facts: [{
		about: "types and fields",
		source: "https://github.com/svg153/github-stars-contrib-mcp-server",
		asOf: "2026-09-01",
		certainty: "captured"
	}, {
		about: "contributions of the past 12 months",
		source: "https://github.com/ahmadawais/github-stars-contributions",
		asOf: "2025",
		certainty: "captured"
	}]
});
// src/nomination/programs/google-gde.ts
const CONTENT = "content-creation";
const READERS = "Readers";
const ATTENDEES$1 = "Attendees";
const CONTENT_TYPE = "Content type";
const FORMAT$1 = "Event format";
const COUNTRY = "Country";
const CITY = "City";
const PRODUCT = "Product description";
const TIME_SPENT = "Time spent (minutes)";
const EVENT = [
	ATTENDEES$1,
	FORMAT$1,
	COUNTRY,
	CITY
];
const GOOGLE_GDE = defineProgram({
	id: "google-gde",
	name: "Google Developer Experts",
	known: "activity types, fields and limits",
	kinds: [
		{
			name: CONTENT,
			fields: [CONTENT_TYPE, READERS],
			roles: []
		},
		{
			name: "public-speaking",
			fields: EVENT,
			roles: []
		},
		{
			name: "workshop",
			fields: EVENT,
			roles: []
		},
		{
			name: "mentoring",
			fields: EVENT,
			roles: []
		},
		{
			name: "product-feedback-given",
			fields: [
				CONTENT_TYPE,
				PRODUCT,
				TIME_SPENT
			],
			roles: []
		}
	],
	mappings: {
		"blog-post": {
			kind: CONTENT,
			format: "Articles"
		},
		article: {
			kind: CONTENT,
			format: "Articles"
		},
		book: {
			kind: CONTENT,
			format: "Books"
		},
		video: {
			kind: CONTENT,
			format: "Videos"
		},
		short: {
			kind: CONTENT,
			format: "Videos"
		},
		livestream: {
			kind: CONTENT,
			format: "Videos"
		},
		"podcast-episode": {
			kind: CONTENT,
			format: "Podcasts"
		},
		sample: {
			kind: CONTENT,
			format: "Demos"
		},
		"pull-request": {
			kind: CONTENT,
			format: "Code contribution"
		},
		review: {
			kind: CONTENT,
			format: "Code contribution"
		},
		issue: {
			kind: CONTENT,
			format: "Code contribution"
		},
		release: {
			kind: CONTENT,
			format: "Code contribution"
		},
		repository: {
			kind: CONTENT,
			format: "Code contribution"
		},
		package: {
			kind: CONTENT,
			format: "Code contribution"
		},
		talk: { kind: "public-speaking" },
		workshop: { kind: "workshop" },
		course: { kind: "workshop" },
		mentoring: { kind: "mentoring" },
		"product-feedback": { kind: "product-feedback-given" }
	},
	fields: [
		{
			name: "Activity type",
			content: "kind",
			isRequired: true
		},
		{
			name: "Title",
			content: "title",
			limit: 200,
			isRequired: true
		},
		{
			name: "Description",
			content: "description",
			limit: 2e3,
			isRequired: true
		},
		{
			name: "Activity date",
			content: "date",
			isRequired: true
		},
		{
			name: "Tags",
			content: "tags"
		},
		{
			name: CONTENT_TYPE,
			content: "format",
			choices: ["Early access program", "Product feedback session"]
		},
		{
			name: READERS,
			content: { metric: "views" }
		},
		{
			name: ATTENDEES$1,
			content: { metric: "attendees" }
		},
		{
			name: FORMAT$1,
			content: "nothing",
			choices: [
				"In-Person",
				"Virtual",
				"Hybrid"
			]
		},
		{
			name: COUNTRY,
			content: "nothing",
			choices: ["unless it was virtual"]
		},
		{
			name: CITY,
			content: "nothing",
			choices: ["unless it was virtual"]
		},
		{
			name: PRODUCT,
			content: "description",
			limit: 500
		},
		{
			name: TIME_SPENT,
			content: "nothing"
		},
		{
			name: "Activity URL",
			content: "url"
		},
		{
			name: "Additional information",
			content: "nothing",
			limit: 2e3
		}
	],
	audiences: [],
	gates: [],
	prompts: [],
	facts: [{
		about: "activity types, fields and limits; the order of the fields is that of the interface",
		source: "https://github.com/Spikeysanju/advocu-mcp",
		asOf: "2026-09-25",
		certainty: "captured"
	}, {
		about: "merged pull requests as \"Code contribution\"",
		source: "https://github.com/Spikeysanju/advocu-mcp",
		asOf: "2026-09-25",
		certainty: "inferred"
	}]
});
// src/nomination/programs/microsoft.ts
const VIEWS = "Number of views";
const SESSIONS = "Number of sessions";
const LIVE = "Livestream views";
const ON_DEMAND = "On-demand views";
const ATTENDEES = "In-person attendees";
const COPIES = "Copies sold";
const FIELDS = [
	{
		name: "Activity Type",
		content: "kind",
		isRequired: true
	},
	{
		name: "Primary Technology Area",
		content: "primary-area",
		isRequired: true
	},
	{
		name: "Additional Technology Areas",
		content: "additional-areas"
	},
	{
		name: "Title",
		content: "title",
		limit: 100,
		isRequired: true
	},
	{
		name: "Description",
		content: "description",
		limit: 1e3,
		isRequired: true
	},
	{
		name: "Private Description",
		content: "nothing",
		limit: 1e3
	},
	{
		name: "Target Audience",
		content: "audience",
		isRequired: true
	},
	{
		name: "Published Date",
		content: "date",
		isRequired: true
	},
	{
		name: "Role",
		content: "role"
	},
	{
		name: VIEWS,
		content: { metric: "views" }
	},
	{
		name: SESSIONS,
		content: { metric: "sessions" }
	},
	{
		name: LIVE,
		content: { metric: "live-views" }
	},
	{
		name: ON_DEMAND,
		content: { metric: "views" }
	},
	{
		name: ATTENDEES,
		content: { metric: "attendees" }
	},
	{
		name: COPIES,
		content: { metric: "copies" }
	},
	{
		name: "Activity URL",
		content: "url"
	}
];
const OPEN_SOURCE = "Open Source/Project/Sample code/Tools";
const VIDEO = "Webinar/Online Training/Video/Livestream";
const SPEAKER = "Speaker/Presenter at Third-party event";
const SUPPORT = "Online Support";
const KINDS = [
	{
		name: "Blog",
		fields: [VIEWS],
		roles: ["Author", "Contributor"]
	},
	{
		name: "Article",
		fields: [VIEWS],
		roles: ["Author", "Contributor"]
	},
	{
		name: "Book/E-book",
		fields: [COPIES],
		roles: ["Author", "Co-Author"]
	},
	{
		name: "Podcast",
		fields: [
			SESSIONS,
			LIVE,
			ON_DEMAND
		],
		roles: [
			"Host",
			"Presenter",
			"Panelist"
		]
	},
	{
		name: VIDEO,
		fields: [
			SESSIONS,
			LIVE,
			ON_DEMAND
		],
		roles: [
			"Presenter",
			"Host",
			"Speaker"
		]
	},
	{
		name: SUPPORT,
		fields: [VIEWS],
		roles: ["Contributor"]
	},
	{
		name: OPEN_SOURCE,
		fields: [VIEWS],
		roles: ["Contributor", "Author"]
	},
	{
		name: "Product Feedback",
		fields: [],
		roles: ["Contributor"]
	},
	{
		name: "Mentorship/Coaching",
		fields: [SESSIONS],
		roles: [
			"Mentor",
			"Organizer",
			"Other"
		]
	},
	{
		name: SPEAKER,
		fields: [
			SESSIONS,
			LIVE,
			ON_DEMAND,
			ATTENDEES
		],
		roles: []
	},
	{
		name: "User Group Owner",
		fields: [VIEWS],
		roles: ["Organizer", "Other"]
	}
];
const MAPPINGS = {
	"pull-request": { kind: OPEN_SOURCE },
	review: { kind: OPEN_SOURCE },
	issue: { kind: OPEN_SOURCE },
	release: { kind: OPEN_SOURCE },
	repository: { kind: OPEN_SOURCE },
	sample: { kind: OPEN_SOURCE },
	package: { kind: OPEN_SOURCE },
	"blog-post": { kind: "Blog" },
	article: { kind: "Article" },
	book: { kind: "Book/E-book" },
	"podcast-episode": {
		kind: "Podcast",
		fields: [ON_DEMAND]
	},
	video: {
		kind: VIDEO,
		fields: [ON_DEMAND]
	},
	short: {
		kind: VIDEO,
		fields: [ON_DEMAND]
	},
	livestream: {
		kind: VIDEO,
		fields: [LIVE, ON_DEMAND]
	},
	course: {
		kind: VIDEO,
		fields: [SESSIONS, ON_DEMAND]
	},
	talk: { kind: SPEAKER },
	workshop: { kind: SPEAKER },
	"forum-answer": { kind: SUPPORT },
	"discussion-answer": { kind: SUPPORT },
	"user-group": {
		kind: "User Group Owner",
		numbers: { [VIEWS]: "attendees" }
	},
	mentoring: { kind: "Mentorship/Coaching" },
	"product-feedback": { kind: "Product Feedback" }
};
const AUDIENCES = [
	"Developer",
	"IT Pro",
	"Technical Decision Maker",
	"Business Decision Maker",
	"Student",
	"Other"
];
const FACTS = [
	{
		about: "names and order of the fields",
		source: "https://github.com/egarim/mvp-activity-automation",
		asOf: "2026-05-04",
		certainty: "captured"
	},
	{
		about: "a title has at most 100 characters, a description 1,000",
		source: "https://github.com/royklo/mvp-activity-monitoring",
		asOf: "2026-07-06",
		certainty: "transcribed"
	},
	{
		about: "activity types, their numbers and roles",
		source: "https://github.com/royklo/mvp-activity-monitoring",
		asOf: "2026-07-04",
		certainty: "transcribed"
	},
	{
		about: "the numbers of a book",
		source: "https://github.com/carlosazaustre/advocu-mcp-server",
		asOf: "2025-10-12",
		certainty: "inferred"
	},
	{
		about: "target audiences; the sixth is \"Other\" or \"End User\"",
		source: "https://github.com/royklo/mvp-activity-monitoring",
		asOf: "2026-07",
		certainty: "transcribed"
	}
];
// src/nomination/programs/microsoft-mvp.ts
const ORGANIZED = "Activity/Event (organizer)";
const FORMAT = "Format";
const TYPE = "Type";
const TIME_ZONE = "Time Zone";
const END_DATE = "End Date";
const PHOTOS = "Photos or Recording URL";
const ORGANIZER_FIELDS = [
	FORMAT,
	TYPE,
	TIME_ZONE,
	END_DATE,
	PHOTOS
];
// src/nomination/programs/registry.ts
const REGISTERED = [
	defineProgram({
		id: "microsoft-mvp",
		name: "Microsoft MVP nomination",
		known: "the activity dialog's fields in their order and limits, the form's questions, 24 items at most, 12 months",
		kinds: [...KINDS, {
			name: ORGANIZED,
			fields: [
				...ORGANIZER_FIELDS,
				LIVE,
				ON_DEMAND
			],
			roles: []
		}],
		mappings: {
			...MAPPINGS,
			talk: {
				kind: SPEAKER,
				fields: [
					LIVE,
					ON_DEMAND,
					ATTENDEES
				]
			},
			workshop: {
				kind: SPEAKER,
				fields: [
					LIVE,
					ON_DEMAND,
					ATTENDEES
				]
			},
			event: { kind: ORGANIZED }
		},
		fields: [
			...FIELDS,
			{
				name: FORMAT,
				content: "nothing"
			},
			{
				name: TYPE,
				content: "nothing"
			},
			{
				name: TIME_ZONE,
				content: "nothing"
			},
			{
				name: END_DATE,
				content: "end-date"
			},
			{
				name: PHOTOS,
				content: "nothing"
			}
		],
		audiences: AUDIENCES,
		cap: 24,
		gates: [
			{
				question: "Did you give product feedback?",
				types: ["product-feedback"]
			},
			{
				question: "Were you a speaker or expert at technical events?",
				types: ["talk", "workshop"]
			},
			{
				question: "Did you organise community events?",
				types: ["event"]
			},
			{
				question: "Do you run user groups or meetups?",
				types: ["user-group"]
			},
			{
				question: "Did you create technical content?",
				types: [
					"blog-post",
					"article",
					"video",
					"short",
					"livestream",
					"podcast-episode",
					"book",
					"course"
				]
			},
			{
				question: "Did you support people online, or moderate?",
				types: ["forum-answer", "discussion-answer"]
			},
			{
				question: "Did you contribute to open source in the last 12 months?",
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
				question: "Did you give technical mentorship?",
				types: ["mentoring"]
			}
		],
		prompts: [
			{
				text: "Your network and influence",
				limit: 1e3
			},
			{
				text: "Why you want to be an MVP",
				limit: 1e3
			},
			{
				text: "How do you use your knowledge and skills to help others?",
				limit: 1e3
			},
			{
				text: "How would you support the community moving forward?",
				limit: 1e3
			}
		],
		facts: [
			...FACTS,
			{
				about: "at most 24 activities or events of the past 12 months",
				source: "https://github.com/egarim/mvp-activity-automation",
				asOf: "2026-05-04",
				certainty: "captured"
			},
			{
				about: "the yes/no questions and the free texts, in our words",
				source: "https://mvp.microsoft.com/en-US/mvp/apply",
				asOf: "2026",
				certainty: "transcribed"
			}
		]
	}),
	defineProgram({
		id: "microsoft-mvp-renewal",
		name: "Microsoft MVP renewal",
		known: "the same dialog, everything since 1 April (until the end of June: of last year)",
		kinds: KINDS,
		mappings: {
			...MAPPINGS,
			talk: {
				kind: SPEAKER,
				fields: [ATTENDEES, SESSIONS]
			},
			workshop: {
				kind: SPEAKER,
				fields: [ATTENDEES, SESSIONS]
			}
		},
		fields: FIELDS,
		audiences: AUDIENCES,
		season: {
			begins: "04-01",
			decides: "07-01"
		},
		gates: [],
		prompts: [{
			text: "How do you use your knowledge and skills to help others?",
			limit: 1e3
		}, {
			text: "How would you support the community moving forward?",
			limit: 1e3
		}],
		facts: [
			...FACTS,
			{
				about: "contributions count from 1 April, until the renewal of 1 July is decided",
				source: "https://github.com/egarim/mvp-activity-automation",
				asOf: "2026-05-04",
				certainty: "inferred"
			},
			{
				about: "the free texts",
				source: "https://consultwithgriff.com",
				asOf: "2026-04-28",
				certainty: "transcribed"
			}
		]
	}),
	GITHUB_STARS,
	GOOGLE_GDE
];
const PROGRAM_IDS = REGISTERED.map(({ id }) => id);
const PROGRAMS = Object.fromEntries(REGISTERED.map((program) => [program.id, program]));
export { compareContributions as a, reachOf as c, TYPES as i, toMetrics as l, PROGRAM_IDS as n, compareText as o, METRICS as r, joinSameIds as s, PROGRAMS as t };
