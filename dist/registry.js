// src/nomination/programs/program.ts
function defineProgram(program) {
	return program;
}
// src/nomination/programs/aws-community-builders.ts
const BLOG = { kind: "Article/blog" };
const VIDEO$4 = { kind: "Video" };
const PRESENTATION$1 = { kind: "Presentation" };
const PROJECT = { kind: "Open source project" };
const kind$5 = (name) => ({
	name,
	fields: [],
	roles: []
});
const TALK$2 = {
	source: "https://github.com/ncpr1996/blogs_backup",
	asOf: "2025-12-23",
	certainty: "transcribed"
};
const AWS_COMMUNITY_BUILDERS = defineProgram({
	id: "aws-community-builders",
	name: "AWS Community Builders",
	known: "the two best pieces by direct link, of six content types",
	kinds: [
		"Article/blog",
		"Video",
		"Presentation",
		"Podcast",
		"Newsletter",
		"Open source project"
	].map(kind$5),
	mappings: {
		"blog-post": [{
			kind: "Newsletter",
			when: { container: /newsletter/i }
		}, BLOG],
		article: BLOG,
		video: VIDEO$4,
		short: VIDEO$4,
		livestream: VIDEO$4,
		course: VIDEO$4,
		talk: PRESENTATION$1,
		workshop: PRESENTATION$1,
		"podcast-episode": { kind: "Podcast" },
		repository: PROJECT,
		sample: PROJECT,
		package: PROJECT
	},
	fields: [
		{
			name: "Content type",
			content: "kind",
			isRequired: true
		},
		{
			name: "Title",
			content: "title"
		},
		{
			name: "Link",
			content: "url",
			isRequired: true
		},
		{
			name: "Published",
			content: "date"
		},
		{
			name: "Description",
			content: "description"
		}
	],
	audiences: [],
	cap: 2,
	spares: 2,
	takesDirectLinksOnly: true,
	gates: [],
	prompts: [{
		id: "story",
		text: "Your story",
		limit: 1e3
	}],
	facts: [
		{
			...TALK$2,
			about: "two pieces, each by a direct link, not the blog or a list"
		},
		{
			...TALK$2,
			about: "the content types"
		},
		{
			...TALK$2,
			about: "a piece is under your name, original, and your own, not your company's"
		},
		{
			...TALK$2,
			about: "whoever has the link can open it at once, without asking for permission"
		},
		{
			...TALK$2,
			about: "a piece is of the category that you apply for"
		},
		{
			...TALK$2,
			about: "that you passed a certification does not count"
		},
		{
			...TALK$2,
			about: "no answer in the form is written by AI"
		},
		{
			...TALK$2,
			about: "you need a Builder ID; applications usually open in January"
		},
		{
			about: "a story of at most 1,000 characters; membership is for a year",
			source: "https://github.com/yeshwanthlm/amonkincloud-blogs",
			asOf: "2023",
			certainty: "inferred"
		}
	],
	unknown: [
		"Which categories there are to apply for is not known: choose one before you choose the two pieces, which are to be of it.",
		"What the form asks about a piece besides its link is not known.",
		"The question for your story may be worded otherwise by now, and may take another number of characters.",
		"Whether events that you organised count is not known: they are no content type, so they are not here.",
		"How old a piece may be is not known: here are those of the last 12 months."
	]
});
// src/nomination/programs/cncf-ambassadors.ts
const CONTRIBUTION = "Active contribution to a CNCF project";
const LEADERSHIP = "Community leadership";
const SPEAKING$2 = "Public speaking";
const MENTORSHIP = "Mentorship";
const CONTENT$1 = "Content creation";
const kind$4 = (name) => ({
	name,
	fields: [],
	roles: []
});
const CODE_TYPES = [
	"pull-request",
	"review",
	"issue"
];
const EVENT_TYPES = ["event", "user-group"];
const TALK_TYPES = ["talk", "workshop"];
const CONTENT_TYPES = [...[
	"blog-post",
	"article",
	"video",
	"short",
	"livestream",
	"podcast-episode",
	"book",
	"course"
], ...[
	"repository",
	"sample",
	"package",
	"release"
]];
const toAll = (types, mapping) => Object.fromEntries(types.map((type) => [type, mapping]));
const OF_CNCF = "if it is about a project of the CNCF";
const A_YEAR = "if it was for a year";
const PAGE = {
	source: "https://www.cncf.io/people/ambassadors/application-process/",
	asOf: "2026-11",
	certainty: "transcribed"
};
const CNCF_AMBASSADORS = defineProgram({
	id: "cncf-ambassadors",
	name: "CNCF Ambassadors",
	known: "the five criteria, of which two or more are needed",
	kinds: [
		CONTRIBUTION,
		LEADERSHIP,
		SPEAKING$2,
		MENTORSHIP,
		CONTENT$1
	].map(kind$4),
	isByKind: true,
	mappings: {
		...toAll(CODE_TYPES, { kind: CONTRIBUTION }),
		...toAll(EVENT_TYPES, { kind: LEADERSHIP }),
		...toAll(TALK_TYPES, { kind: SPEAKING$2 }),
		...toAll(CONTENT_TYPES, { kind: CONTENT$1 }),
		mentoring: { kind: MENTORSHIP },
		other: [{
			kind: LEADERSHIP,
			when: { role: /committee|chair|organi[sz]er/i }
		}, {
			kind: CONTRIBUTION,
			when: { role: /\b(?:sig|tag|maintainer)\b/i }
		}]
	},
	fields: [
		{
			name: "Criterion",
			content: "kind",
			isRequired: true
		},
		{
			name: "Title",
			content: "title",
			isRequired: true
		},
		{
			name: "Date",
			content: "date",
			isRequired: true
		},
		{
			name: "Description",
			content: "description"
		},
		{
			name: "Link",
			content: "url"
		}
	],
	audiences: [],
	gates: [
		{
			question: "Do you contribute actively to a CNCF project?",
			types: CODE_TYPES,
			provided: OF_CNCF
		},
		{
			question: "Have you led a community for a year or longer?",
			types: EVENT_TYPES,
			provided: A_YEAR
		},
		{
			question: "Do you speak in public about CNCF projects?",
			types: TALK_TYPES,
			provided: OF_CNCF
		},
		{
			question: "Do you mentor others for a CNCF project?",
			types: ["mentoring"],
			provided: OF_CNCF
		},
		{
			question: "Do you create content about CNCF projects?",
			types: CONTENT_TYPES,
			provided: OF_CNCF
		}
	],
	prompts: [],
	facts: [
		{
			...PAGE,
			about: "two or more of the five criteria are needed"
		},
		{
			about: "an older page says that one of them is enough",
			source: "https://www.cncf.io/people/ambassadors/faq/",
			asOf: "2023-01",
			certainty: "inferred"
		},
		{
			...PAGE,
			about: "an active contributor has a DevStats score of 20, is a voter, or is a member of a SIG or a TAG"
		},
		{
			...PAGE,
			about: "a leader has organised, chaired or chosen talks for a year or longer"
		},
		{
			...PAGE,
			about: "mentorship is that of LFX, the Google Summer of Code or Outreachy"
		},
		{
			about: "ambassadors apply anew every year; in 2024 from 25 January to 10 March",
			source: "https://kaslin.rocks/tag/public-speaking/",
			asOf: "2024-01",
			certainty: "transcribed"
		}
	],
	unknown: [
		"Which repositories are the CNCF's is not known here: leave out those that are not.",
		"The DevStats score is not computed here: look it up where DevStats shows it.",
		"The form's own fields and questions are not known: here is what proves each criterion, in our words.",
		"Which months count is not known: here are the last 12."
	]
});
// src/nomination/programs/docker-captains.ts
const RESOURCE = "resources";
const TALK$1 = "public-speaking";
const EVENT$1 = "event";
const FEEDBACK$1 = "feedbackSession";
const AMPLIFICATION = "amplification";
const END = "End date";
const CONTENT_TYPE$1 = "Content type";
const VIEWS$1 = "Views";
const TALK_FORMAT = "Talk format";
const TALK_DURATION = "Talk duration (minutes)";
const EVENT_TYPE = "Event type";
const EVENT_FORMAT = "Event format";
const EVENT_DURATION = "Event duration";
const ATTENDEES$3 = "Attendees";
const REPRESENTATIVE = "Docker representative";
const COMMUNICATION = "Mode of communication";
const TIME_SPENT$1 = "Time spent (minutes)";
const AMPLIFICATION_TYPE = "Amplification type";
const CHANNEL = "Channel";
const ADDRESS$1 = "Activity URL";
const MORE = "Additional information";
const BLOG_POST = "Blog post";
const BOOK = "Book or e-book";
const VIDEO$3 = "Video";
const SAMPLE = "Code sample";
const LIBRARY = "Open-source library";
const OTHER$2 = "Other";
const toResource = (format) => ({
	kind: RESOURCE,
	format,
	needs: [VIEWS$1, ADDRESS$1]
});
const toCode = (format) => ({
	...toResource(format),
	needs: [ADDRESS$1]
});
const SPEAKING$1 = {
	kind: TALK$1,
	needs: [
		ATTENDEES$3,
		TALK_FORMAT,
		TALK_DURATION
	]
};
const ORGANIZED$1 = {
	kind: EVENT$1,
	needs: [
		ATTENDEES$3,
		EVENT_TYPE,
		EVENT_FORMAT,
		EVENT_DURATION
	]
};
const ADVOCU = "https://github.com/shelajev/mcp-advocu-public";
const SARTHAK = "https://github.com/sarthaksavvy/advocu-docker-mcp";
const DOCKER_CAPTAINS = defineProgram({
	id: "docker-captains",
	name: "Docker Captains",
	known: "activity types, fields and limits",
	kinds: [
		{
			name: RESOURCE,
			fields: [
				CONTENT_TYPE$1,
				VIEWS$1,
				ADDRESS$1,
				MORE
			],
			roles: []
		},
		{
			name: TALK$1,
			fields: [
				TALK_FORMAT,
				TALK_DURATION,
				ATTENDEES$3,
				ADDRESS$1,
				MORE
			],
			roles: []
		},
		{
			name: EVENT$1,
			fields: [
				END,
				EVENT_TYPE,
				EVENT_FORMAT,
				EVENT_DURATION,
				ATTENDEES$3,
				ADDRESS$1,
				MORE
			],
			roles: []
		},
		{
			name: FEEDBACK$1,
			fields: [
				REPRESENTATIVE,
				COMMUNICATION,
				TIME_SPENT$1
			],
			roles: []
		},
		{
			name: AMPLIFICATION,
			fields: [
				AMPLIFICATION_TYPE,
				CHANNEL,
				VIEWS$1,
				ADDRESS$1
			],
			roles: []
		}
	],
	mappings: {
		"blog-post": [{
			...toResource("Newsletter"),
			when: { container: /newsletter/i }
		}, toResource(BLOG_POST)],
		article: toResource(BLOG_POST),
		book: {
			...toResource(BOOK),
			numbers: { [VIEWS$1]: "copies" }
		},
		video: toResource(VIDEO$3),
		short: toResource(VIDEO$3),
		livestream: toResource(VIDEO$3),
		course: toResource(VIDEO$3),
		"podcast-episode": toResource(OTHER$2),
		sample: toCode(SAMPLE),
		"pull-request": toCode(LIBRARY),
		release: toCode(LIBRARY),
		repository: toCode(LIBRARY),
		package: toCode(LIBRARY),
		review: toCode(OTHER$2),
		issue: toCode(OTHER$2),
		talk: SPEAKING$1,
		workshop: SPEAKING$1,
		event: ORGANIZED$1,
		"user-group": {
			...ORGANIZED$1,
			format: "Meetup"
		},
		"product-feedback": { kind: FEEDBACK$1 },
		other: [{
			kind: AMPLIFICATION,
			when: { role: /amplif|repost|comment/i },
			needs: [
				AMPLIFICATION_TYPE,
				CHANNEL,
				VIEWS$1
			]
		}, toResource(OTHER$2)]
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
			name: END,
			content: "end-date"
		},
		{
			name: CONTENT_TYPE$1,
			content: "format",
			choices: [...[
				BLOG_POST,
				"Newsletter",
				"Social media post",
				SAMPLE,
				"Sketch",
				BOOK,
				VIDEO$3
			], ...[
				"Documentation",
				LIBRARY,
				"Use case",
				OTHER$2
			]]
		},
		{
			name: VIEWS$1,
			content: { metric: "views" }
		},
		{
			name: TALK_FORMAT,
			content: "venue",
			choices: ["In-person event", "Virtual event"]
		},
		{
			name: TALK_DURATION,
			content: "nothing"
		},
		{
			name: EVENT_TYPE,
			content: "format",
			choices: [...[
				"Hackathon",
				"Meetup",
				"Study Jam",
				"Workshop",
				"Training",
				"Speaker session"
			], ...[
				"Networking session",
				"Conference",
				"Trade shows",
				OTHER$2
			]]
		},
		{
			name: EVENT_FORMAT,
			content: "venue",
			choices: [
				"In-person",
				"Virtual",
				"Hybrid"
			]
		},
		{
			name: EVENT_DURATION,
			content: "nothing",
			choices: [
				"Full-day event",
				"Half-day event",
				"Multiple days event",
				"Evening event",
				OTHER$2
			]
		},
		{
			name: ATTENDEES$3,
			content: {
				metric: "attendees",
				plus: "live-views"
			}
		},
		{
			name: REPRESENTATIVE,
			content: "nothing",
			limit: 100
		},
		{
			name: COMMUNICATION,
			content: "nothing",
			choices: [
				"Captains Briefing session",
				"Direct call",
				"Slack",
				OTHER$2
			]
		},
		{
			name: TIME_SPENT$1,
			content: "nothing"
		},
		{
			name: AMPLIFICATION_TYPE,
			content: "nothing",
			choices: [
				"Repost",
				"Comment Engagement",
				OTHER$2
			],
			most: 3
		},
		{
			name: CHANNEL,
			content: "nothing",
			choices: [
				"HackerNews",
				"Social Media",
				"Own channel",
				OTHER$2
			],
			most: 4
		},
		{
			name: ADDRESS$1,
			content: "url"
		},
		{
			name: MORE,
			content: "nothing",
			limit: 2e3
		}
	],
	audiences: [],
	gates: [],
	prompts: [],
	facts: [
		{
			about: "activity types, fields and limits; the order of the fields is that of the interface",
			source: ADVOCU,
			asOf: "2025-08",
			certainty: "captured"
		},
		{
			about: "the values to choose from",
			source: SARTHAK,
			asOf: "2025",
			certainty: "captured"
		},
		{
			about: "a number is at least 1: what is not known is left out",
			source: ADVOCU,
			asOf: "2025-08",
			certainty: "captured"
		},
		{
			about: "code for others as \"Open-source library\", podcasts, reviews and issues as \"Other\"",
			source: SARTHAK,
			asOf: "2025",
			certainty: "inferred"
		}
	],
	unknown: [
		"The names of the fields are those of the interface: the form asks in whole questions, and others for each activity type.",
		"Which tags the portal has is not known, so there are none here.",
		"Which months count, and how many activities are expected, is not known: here are those of the last 12 months.",
		"The address of a repost may have no more than 100 characters, and is not cut here.",
		"Answers in forums and mentoring have no place that is known."
	]
});
// src/nomination/programs/github-stars.ts
const kind$3 = (name) => ({
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
	].map(kind$3),
	mappings: {
		talk: { kind: "SPEAKING" },
		workshop: { kind: "SPEAKING" },
		event: [{
			kind: "HACKATHON",
			when: { container: /hackathon/i }
		}, { kind: "EVENT_ORGANIZATION" }],
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
			content: "url"
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
	facts: [
		{
			about: "types and fields",
			source: "https://github.com/svg153/github-stars-contrib-mcp-server",
			asOf: "2026-09-01",
			certainty: "captured"
		},
		{
			about: "contributions of the past 12 months",
			source: "https://github.com/ahmadawais/github-stars-contributions",
			asOf: "2025",
			certainty: "captured"
		},
		{
			about: "type, title, description and date are required, the address is not",
			source: "https://github.com/ahmadawais/github-stars-contributions",
			asOf: "2026",
			certainty: "captured"
		},
		{
			about: "nobody nominates themselves",
			source: "https://dev.to/sunny7899/github-stars-program-2bg2",
			asOf: "2026-11",
			certainty: "transcribed"
		}
	],
	unknown: [
		"Whether a title or a description has a limit is not known, so nothing is cut.",
		"No draft is documented: take it that what is saved is handed in at once.",
		"Whether the order of the fields is that of the form is not known."
	]
});
// src/nomination/programs/google-gde.ts
const CONTENT = "content-creation";
const STORY = "stories";
const INTERACTION = "interaction-with-googlers";
const FEEDBACK = "product-feedback-given";
const DATE = "Activity date";
const ADDRESS = "Activity URL";
const LINKS = "Additional links";
const CONTENT_TYPE = "Content type";
const READERS = "Readers";
const ATTENDEES$2 = "Attendees";
const IN_PERSON = "In-person attendees";
const VENUE = "Event format";
const COUNTRY = "Country";
const CITY = "City";
const PRODUCT = "Product description";
const WHY = "Why it is significant";
const SIGNIFICANCE = "Significance type";
const IMPACT = "Impact";
const INTERACTION_FORMAT = "Format";
const INTERACTION_TYPE = "Interaction type";
const TIME_SPENT = "Time spent (minutes)";
const AT_A_PLACE = ["In-Person", "Hybrid"];
const SESSION = [
	ATTENDEES$2,
	VENUE,
	COUNTRY,
	CITY,
	IN_PERSON,
	DATE,
	ADDRESS
];
const EARLY_ACCESS = "Early access program";
const FEEDBACK_SESSION = "Product feedback session";
const COMMUNITY$1 = "Community Leading";
const PRODUCT_FEEDBACK = "Product feedback (research studies, roadmap input, Customer Advisory Boards, EAP)";
const BUGS = "File bugs / help out with finding bugs";
const CODE$4 = {
	kind: CONTENT,
	format: "Code contribution",
	fields: [
		CONTENT_TYPE,
		DATE,
		ADDRESS
	]
};
const MEETING = { needs: [
	ATTENDEES$2,
	VENUE,
	COUNTRY,
	CITY
] };
const LED$1 = {
	kind: STORY,
	format: COMMUNITY$1,
	numbers: { [IMPACT]: "attendees" }
};
const WITH_GOOGLERS = {
	kind: INTERACTION,
	when: { role: /interaction|googler/i },
	needs: [
		INTERACTION_FORMAT,
		INTERACTION_TYPE,
		TIME_SPENT
	]
};
const IS_EARLY_ACCESS = /early access|\beap\b/i;
const TAGS = [
	"AI",
	"AI - AI Studio",
	"AI - Agent Development Kit (ADK)",
	"AI - Antigravity",
	"AI - Colab",
	"AI - Gemini",
	"AI - Gemini Enterprise Agent Platform",
	"AI - Gemma",
	"AI - Genkit",
	"AI - JAX",
	"AI - Kaggle",
	"AI - Keras",
	"AI - LiteRT",
	"AI - MediaPipe",
	"AI - TPU",
	"AI - TorchTPU",
	"AI - vLLM",
	"AR/VR",
	"Android",
	"Android - Adaptive",
	"Android - Developer Productivity",
	"Android - Differentiated",
	"Android - Intelligent",
	"Angular",
	"Build with AI",
	"Cloud - AI Tools",
	"Cloud - API Gateways",
	"Cloud - App Development",
	"Cloud - Compute, Networking, Storage",
	"Cloud - Data",
	"Cloud - Operations & Management",
	"Cloud - Security",
	"Cloud - Serverless & Containers",
	"Cloud Study Jam",
	"Dart - Flutter",
	"DevFest",
	"Diversity & Inclusion",
	"Earth Engine",
	"Firebase",
	"Firebase - AI Logic",
	"Firebase - AI Monitoring",
	"Firebase - App Check",
	"Firebase - App Distribution",
	"Firebase - App Hosting",
	"Firebase - Authentication",
	"Firebase - Cloud Messaging",
	"Firebase - Crashlytics",
	"Firebase - Firestore",
	"Firebase - Functions",
	"Firebase - Performance",
	"Firebase - Realtime Database",
	"Firebase - Remote Config",
	"Firebase - SQL Connect",
	"Golang",
	"Google Cloud",
	"Google I/O Extended",
	"Google Maps Platform",
	"Google Workspace",
	"Identity",
	"Identity - Google OAuth",
	"Identity - Sign in with Google",
	"International Women's Day",
	"ML Study Jams",
	"Open Source",
	"Payments",
	"Payments - Google Pay",
	"Payments - Google Wallet",
	"Road to Google Developers Certification",
	"UX / UI Design",
	"Web",
	"Web - AI for Web Developers",
	"Web - Browser Extensions",
	"Web - CSS & UI",
	"Web - DevTools & Browser Automation",
	"Web - Fugu/PWA APIs",
	"Web - Identity",
	"Web - Performance",
	"Workspace - Add Ons",
	"Workspace - AppSheet",
	"Workspace - Google Apps Script",
	"Workspace - Google Workspace (REST) APIs"
];
const SPIKEYSANJU = "https://github.com/Spikeysanju/advocu-mcp";
const GOOGLE_GDE = defineProgram({
	id: "google-gde",
	name: "Google Developer Experts",
	known: "activity types, fields, limits and tags",
	kinds: [
		{
			name: CONTENT,
			fields: [
				CONTENT_TYPE,
				READERS,
				DATE,
				ADDRESS
			],
			roles: []
		},
		{
			name: "public-speaking",
			fields: SESSION,
			roles: []
		},
		{
			name: "workshop",
			fields: SESSION,
			roles: []
		},
		{
			name: "mentoring",
			fields: SESSION,
			roles: []
		},
		{
			name: STORY,
			fields: [
				WHY,
				SIGNIFICANCE,
				IMPACT,
				ADDRESS
			],
			roles: []
		},
		{
			name: INTERACTION,
			fields: [
				INTERACTION_FORMAT,
				INTERACTION_TYPE,
				TIME_SPENT,
				DATE,
				LINKS
			],
			roles: []
		},
		{
			name: FEEDBACK,
			fields: [
				CONTENT_TYPE,
				PRODUCT,
				TIME_SPENT,
				DATE
			],
			roles: []
		}
	],
	mappings: {
		"blog-post": [{
			kind: CONTENT,
			when: { container: /newsletter/i },
			format: "Newsletters"
		}, {
			kind: CONTENT,
			format: "Articles"
		}],
		article: {
			kind: CONTENT,
			format: "Articles"
		},
		book: {
			kind: CONTENT,
			format: "Books",
			numbers: { [READERS]: "copies" }
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
			...CODE$4,
			format: "Demos"
		},
		"pull-request": CODE$4,
		review: CODE$4,
		issue: [{
			...WITH_GOOGLERS,
			format: BUGS
		}, CODE$4],
		release: CODE$4,
		repository: CODE$4,
		package: CODE$4,
		talk: { kind: "public-speaking" },
		workshop: {
			kind: "workshop",
			...MEETING
		},
		course: {
			kind: "workshop",
			...MEETING
		},
		mentoring: {
			kind: "mentoring",
			...MEETING
		},
		event: LED$1,
		"user-group": LED$1,
		"product-feedback": [
			{
				...WITH_GOOGLERS,
				format: PRODUCT_FEEDBACK
			},
			{
				kind: FEEDBACK,
				when: { role: IS_EARLY_ACCESS },
				format: EARLY_ACCESS
			},
			{
				kind: FEEDBACK,
				when: { name: IS_EARLY_ACCESS },
				format: EARLY_ACCESS
			},
			{
				kind: FEEDBACK,
				formats: [EARLY_ACCESS, FEEDBACK_SESSION]
			}
		],
		other: [WITH_GOOGLERS, { kind: STORY }]
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
			name: DATE,
			content: "date",
			isRequired: true
		},
		{
			name: "Tags",
			content: "tags",
			choices: TAGS,
			most: 4
		},
		{
			name: CONTENT_TYPE,
			content: "format",
			choices: [...[
				"Articles",
				"Books",
				"Code contribution",
				"Demos",
				"Newsletters",
				"Podcasts",
				"Videos"
			], ...[EARLY_ACCESS, FEEDBACK_SESSION]]
		},
		{
			name: READERS,
			content: { metric: "views" }
		},
		{
			name: ATTENDEES$2,
			content: {
				metric: "attendees",
				plus: "live-views"
			}
		},
		{
			name: VENUE,
			content: "venue",
			choices: [
				"In-Person",
				"Virtual",
				"Hybrid"
			]
		},
		{
			name: COUNTRY,
			content: "nothing",
			limit: 100,
			venues: AT_A_PLACE
		},
		{
			name: CITY,
			content: "nothing",
			limit: 100,
			venues: AT_A_PLACE
		},
		{
			name: IN_PERSON,
			content: { metric: "attendees" },
			venues: ["Hybrid"]
		},
		{
			name: WHY,
			content: "nothing",
			limit: 2e3
		},
		{
			name: SIGNIFICANCE,
			content: "format",
			choices: [
				"Diversity & Inclusion",
				"Helping Business",
				"Social Impact",
				"Feedback to Google",
				COMMUNITY$1,
				"Technology / Open source"
			]
		},
		{
			name: IMPACT,
			content: { metric: "views" }
		},
		{
			name: INTERACTION_FORMAT,
			content: "nothing",
			choices: [
				"Survey",
				"Video feedback",
				"In-person feedback sessions",
				"Online feedback sessions",
				"Feedback summits",
				"User study / focus group",
				"Feedback submissions",
				"Other"
			]
		},
		{
			name: INTERACTION_TYPE,
			content: "format",
			choices: [
				PRODUCT_FEEDBACK,
				BUGS,
				"GitHub",
				"Stack Overflow",
				"Industry",
				"Other interactions with Google Product Teams"
			]
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
			name: ADDRESS,
			content: "url"
		},
		{
			name: LINKS,
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
	prompts: [{
		id: "about-your-work",
		text: "About your work",
		isAbout: true
	}],
	facts: [
		{
			about: "activity types, fields and limits; the order of the fields is that of the interface",
			source: SPIKEYSANJU,
			asOf: "2026-09-25",
			certainty: "captured"
		},
		{
			about: "a country and a city are asked for unless it was virtual, those in the room where it was hybrid",
			source: SPIKEYSANJU,
			asOf: "2026-09-25",
			certainty: "captured"
		},
		{
			about: "a number is at least 1: what is not known is left out",
			source: SPIKEYSANJU,
			asOf: "2026-09-25",
			certainty: "captured"
		},
		{
			about: "the 81 tags that can be set",
			source: SPIKEYSANJU,
			asOf: "2026-09",
			certainty: "captured"
		},
		{
			about: "at most four tags, as one tool has it",
			source: "https://github.com/danielroe/roe.dev",
			asOf: "2026-11",
			certainty: "inferred"
		},
		{
			about: "merged pull requests as \"Code contribution\"",
			source: SPIKEYSANJU,
			asOf: "2026-09-25",
			certainty: "inferred"
		},
		{
			about: "organised events as stories of \"Community Leading\", since nothing else has a place for them",
			source: SPIKEYSANJU,
			asOf: "2026-09-25",
			certainty: "inferred"
		},
		{
			about: "repositories and videos of an account that is connected are brought in by the portal itself: do not enter them twice",
			source: SPIKEYSANJU,
			asOf: "2026-09-25",
			certainty: "inferred"
		},
		{
			about: "a city is chosen from a list, and an image can only be uploaded",
			source: "https://github.com/ahirtonlopes/advocu-gde",
			asOf: "2026-05-17",
			certainty: "captured"
		}
	],
	unknown: [
		"Whether, and in which words, the application asks about your work is not known.",
		"The names of the fields are those of the interface: the form asks in whole questions, and others for each activity type.",
		"The form may insist on readers of a code contribution, whose number nobody knows.",
		"A story has no date in the form, so that one of last year looks like one of this year."
	]
});
// src/nomination/programs/microsoft.ts
const VIEWS = "Number of views";
const SESSIONS = "Number of sessions";
const LIVE = "Livestream views";
const ON_DEMAND = "On-demand views";
const ATTENDEES$1 = "In-person attendees";
const COPIES = "Copies sold";
const MICROSOFT_EVENT = "Microsoft Event";
const FORMAT = "Format";
const TYPE = "Type";
const TIME_ZONE = "Time Zone";
const END_DATE = "End Date";
const PHOTOS = "Photos or Recording URL";
const AREAS = [
	".NET",
	"C++",
	"Developer Security",
	"Developer Tools",
	"DevOps",
	"Java",
	"Python",
	"Web Development",
	"Access",
	"Clipchamp",
	"Excel",
	"Exchange",
	"Loop",
	"M365 Copilot",
	"M365 Copilot Extensibility",
	"M365 Development",
	"Mesh",
	"Microsoft 365",
	"Microsoft Graph",
	"Microsoft Teams",
	"Microsoft Viva",
	"OneDrive",
	"OneNote",
	"Outlook",
	"Planner",
	"PowerPoint",
	"SharePoint",
	"Visio",
	"Word",
	"AI ERP",
	"Business Central",
	"Copilot Studio",
	"Customer Experience",
	"Customer Service",
	"Power Apps",
	"Power Automate",
	"Power Pages",
	"Analysis Services",
	"Azure Cosmos DB",
	"Azure Database for MySQL",
	"Azure Database for PostgreSQL",
	"Azure SQL (Database, Pools, Serverless, Hyperscale, Managed Instance, Virtual Machines)",
	"Data Integration",
	"Database Development & DevOps",
	"Fabric Analytics",
	"Microsoft Fabric",
	"Microsoft Purview - Data Governance",
	"OneLake",
	"Paginated Operational Reports (RDL)",
	"Power BI",
	"Real-Time Intelligence",
	"SQL Server (on Windows, Linux, Containers)",
	"SQL Server ML Services",
	"Tools & Connectivity",
	"Azure Application PaaS",
	"Azure Arc (Arc SQL Server, Arc SQL MI)",
	"Azure Compute Infrastructure",
	"Azure HPC & AI Infrastructure",
	"Azure Hybrid & Migration",
	"Azure Infrastructure as Code",
	"Azure Innovation Hub",
	"Azure Integration PaaS",
	"Azure Kubernetes and Open Source",
	"Azure Networking",
	"Azure Operations & Management",
	"Azure Solutions & Ecosystem",
	"Azure Storage",
	"Azure Well-Architected & Resiliency",
	"PowerShell",
	"Azure Edge Devices",
	"Azure IoT Services & Development",
	"Azure Virtual Desktop",
	"Surface",
	"Windows",
	"Windows 365",
	"Cloud Security (Microsoft Defender for Cloud, Azure network security products, GitHub Advanced Security)",
	"Identity & Access",
	"Microsoft Intune",
	"Microsoft Purview",
	"Microsoft Security Copilot",
	"SIEM & XDR (Microsoft Sentinel & Microsoft Defender XDR suite)",
	"Datacenter Management (Group Policy, System Center)",
	"Enterprise and Platform Security",
	"High Availability",
	"Hyper-V",
	"Linux on Hyper-V",
	"On-premises and Hybrid AKS, Container Management",
	"On-Premises Identity",
	"On-Premises Networking",
	"On-Premises Storage",
	"Windows Server",
	"Microsoft Foundry",
	"Windows Design",
	"Windows Development"
];
const FIELDS = [
	{
		name: "Activity Type",
		content: "kind",
		isRequired: true
	},
	{
		name: "Primary Technology Area",
		content: "primary-area",
		choices: AREAS,
		isRequired: true
	},
	{
		name: "Additional Technology Areas",
		content: "additional-areas",
		choices: AREAS,
		most: 2
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
		name: MICROSOFT_EVENT,
		content: "event",
		choices: [
			"MLSA Summit",
			"MVP Summit",
			"RD Summit",
			"Build",
			"Ignite",
			"Inspire",
			"Other"
		]
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
		name: ATTENDEES$1,
		content: { metric: "attendees" }
	},
	{
		name: COPIES,
		content: { metric: "copies" }
	},
	{
		name: "Activity URL",
		content: "url"
	},
	{
		name: "Image URL",
		content: "nothing"
	},
	{
		name: "High impact",
		content: "highlight",
		choices: ["Yes"]
	},
	{
		name: FORMAT,
		content: "venue",
		choices: [
			"In-Person",
			"Online",
			"Hybrid"
		]
	},
	{
		name: TYPE,
		content: "format"
	},
	{
		name: TIME_ZONE,
		content: "time-zone"
	},
	{
		name: END_DATE,
		content: "end-date"
	},
	{
		name: PHOTOS,
		content: "nothing"
	}
];
const OPEN_SOURCE = "Open Source/Project/Sample code/Tools";
const VIDEO$2 = "Webinar/Online Training/Video/Livestream";
const SPEAKER = "Speaker/Presenter at Third-party event";
const SPEAKER_AT_MICROSOFT = "Speaker/Presenter at Microsoft event";
const SUPPORT = "Online Support";
const ORGANIZED = "Activity/Event (organizer)";
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
		name: VIDEO$2,
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
		roles: ["Contributor", "Author"],
		ownRole: "Author"
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
		name: SPEAKER_AT_MICROSOFT,
		fields: [MICROSOFT_EVENT, SESSIONS],
		roles: []
	},
	{
		name: SPEAKER,
		fields: [
			SESSIONS,
			LIVE,
			ON_DEMAND,
			ATTENDEES$1
		],
		roles: []
	},
	{
		name: "User Group Owner",
		fields: [VIEWS],
		roles: ["Organizer", "Other"]
	},
	{
		name: ORGANIZED,
		fields: [
			FORMAT,
			TYPE,
			TIME_ZONE,
			END_DATE,
			PHOTOS,
			LIVE,
			ON_DEMAND
		],
		roles: []
	}
];
const MEETUP = /\bmeet-?ups?\b|\buser group\b/i;
const GATHERING = {
	kind: ORGANIZED,
	needs: [
		FORMAT,
		TYPE,
		TIME_ZONE
	]
};
const CODE$3 = {
	kind: OPEN_SOURCE,
	fields: [VIEWS],
	needs: []
};
const RECORDED = {
	kind: VIDEO$2,
	fields: [ON_DEMAND]
};
const TALK_AT_MICROSOFT = {
	kind: SPEAKER_AT_MICROSOFT,
	when: { container: /^(?:microsoft )?(?:(?:mlsa|mvp|rd)(?: global)? summit|build|ignite|inspire)(?: (?:20)?\d\d)?$/i },
	needs: [MICROSOFT_EVENT]
};
const TALK = {
	kind: SPEAKER,
	needs: [ATTENDEES$1]
};
const talksWith = (...fields) => [TALK_AT_MICROSOFT, {
	...TALK,
	fields
}];
const MAPPINGS = {
	"pull-request": CODE$3,
	review: CODE$3,
	issue: CODE$3,
	release: CODE$3,
	repository: CODE$3,
	sample: CODE$3,
	package: CODE$3,
	"blog-post": { kind: "Blog" },
	article: { kind: "Article" },
	book: { kind: "Book/E-book" },
	"podcast-episode": {
		kind: "Podcast",
		fields: [SESSIONS, ON_DEMAND],
		needs: [ON_DEMAND]
	},
	livestream: {
		kind: VIDEO$2,
		needs: [ON_DEMAND]
	},
	course: {
		kind: VIDEO$2,
		fields: [SESSIONS, ON_DEMAND],
		needs: [ON_DEMAND]
	},
	video: RECORDED,
	short: RECORDED,
	"forum-answer": { kind: SUPPORT },
	"discussion-answer": {
		kind: SUPPORT,
		needs: []
	},
	"user-group": {
		kind: "User Group Owner",
		numbers: { [VIEWS]: "attendees" }
	},
	event: [{
		...GATHERING,
		when: { name: MEETUP },
		format: "Meetup"
	}, GATHERING],
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
const EGARIM = "https://github.com/egarim/mvp-activity-automation";
const ROYKLO = "https://github.com/royklo/mvp-activity-monitoring";
const JUSTIN_GROTE = "https://github.com/JustinGrote/MicrosoftMvp";
const FACTS = [
	{
		about: "names and order of the fields",
		source: EGARIM,
		asOf: "2026-05-04",
		certainty: "captured"
	},
	{
		about: "a title has at most 100 characters, a description 1,000",
		source: ROYKLO,
		asOf: "2026-07-06",
		certainty: "transcribed"
	},
	{
		about: "activity types, their numbers and roles",
		source: ROYKLO,
		asOf: "2026-07-04",
		certainty: "transcribed"
	},
	{
		about: "the technology areas",
		source: ROYKLO,
		asOf: "2026-07-04",
		certainty: "transcribed"
	},
	{
		about: "at most two additional technology areas, as one tool has it",
		source: "https://github.com/JamesDBartlett3/MicrosoftMvp_JDB3Fork",
		asOf: "2026",
		certainty: "inferred"
	},
	{
		about: "the names of Microsoft's own events",
		source: ROYKLO,
		asOf: "2026-07-04",
		certainty: "transcribed"
	},
	{
		about: "an activity has the address of an image, and may be marked as high impact",
		source: JUSTIN_GROTE,
		asOf: "2026-02-22",
		certainty: "captured"
	},
	{
		about: "a speaker has no role",
		source: JUSTIN_GROTE,
		asOf: "2026-02-22",
		certainty: "inferred"
	},
	{
		about: "the dialog for organised events, which calls the date Start Date, the address Event URL and the live views Live Online Views",
		source: EGARIM,
		asOf: "2026-05-04",
		certainty: "captured"
	},
	{
		about: "the numbers of a book",
		source: "https://github.com/carlosazaustre/advocu-mcp-server",
		asOf: "2025-10-12",
		certainty: "inferred"
	},
	{
		about: "target audiences; the sixth is \"Other\" or \"End User\"",
		source: ROYKLO,
		asOf: "2026-07-04",
		certainty: "transcribed"
	}
];
const UNKNOWN = [
	"Of the formats of an organised event only \"Online\" has been seen in the form, of its types only \"Meetup\": how the others are called there is not known.",
	"The dialog for organised events also asks for the time of day at which an event ended, which the record does not have.",
	"Whether a talk at one of Microsoft's own events has fields for its listeners is told in two ways; here their number stands in the description.",
	"Where the dialog asks for an image is not known, nor whether an activity can be marked as high impact before it is saved.",
	"Names change within months, technology areas above all: the form is right where it differs."
];
// src/nomination/programs/microsoft-mvp.ts
const TALKS$1 = talksWith(LIVE, ON_DEMAND, ATTENDEES$1);
const MICROSOFT_MVP = defineProgram({
	id: "microsoft-mvp",
	name: "Microsoft MVP nomination",
	known: "the activity dialog's fields in their order and limits, the form's questions, 24 items at most, 12 months",
	kinds: KINDS,
	mappings: {
		...MAPPINGS,
		talk: TALKS$1,
		workshop: TALKS$1
	},
	fields: FIELDS,
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
			types: ["user-group"],
			named: {
				types: ["event"],
				name: MEETUP
			}
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
			id: "network",
			text: "Your network and influence",
			limit: 1e3
		},
		{
			id: "why",
			text: "Why you want to be an MVP",
			limit: 1e3
		},
		{
			id: "help",
			text: "How do you use your knowledge and skills to help others?",
			limit: 1e3
		},
		{
			id: "community",
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
		},
		{
			about: "who nominates is an MVP, or works for Microsoft",
			source: "https://mvp.microsoft.com/en-us/Nomination/nomination-faq",
			asOf: "2026",
			certainty: "inferred"
		},
		{
			about: "everything is to be in English, and nothing of it is paid work",
			source: "https://github.com/newbe36524/MVP-on-board",
			asOf: "2026-11",
			certainty: "inferred"
		}
	],
	unknown: [...UNKNOWN, "How the yes/no questions and the first two free texts are worded is not known: they stand here in our words."]
});
// src/nomination/programs/microsoft-mvp-renewal.ts
const TALKS = talksWith(ATTENDEES$1, SESSIONS);
const MICROSOFT_MVP_RENEWAL = defineProgram({
	id: "microsoft-mvp-renewal",
	name: "Microsoft MVP renewal",
	known: "the same dialog, everything since 1 April (until the end of June: of last year)",
	kinds: KINDS,
	mappings: {
		...MAPPINGS,
		talk: TALKS,
		workshop: TALKS
	},
	fields: FIELDS,
	audiences: AUDIENCES,
	season: {
		begins: "04-01",
		decides: "07-01"
	},
	gates: [],
	prompts: [{
		id: "help",
		text: "How do you use your knowledge and skills to help others?",
		limit: 1e3
	}, {
		id: "community",
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
		},
		{
			about: "contributions are to be in by the end of March, though in 2026 some were still taken in April",
			source: "https://jenkuntz.ca",
			asOf: "2021-07",
			certainty: "transcribed"
		},
		{
			about: "organised events are entered too, since members' profiles list them beside activities",
			source: "https://mvp.microsoft.com",
			asOf: "2026-11-25",
			certainty: "inferred"
		}
	],
	unknown: [
		...UNKNOWN,
		"Whether members enter organised events in the same dialog as nominees is not known.",
		"Whether the number of activities is limited for members is not known."
	]
});
// src/nomination/programs/oracle-ace.ts
const AGENDA = "Agenda link";
const ATTENDEES = "Attendees";
const PRESENTATION = { kind: "Presentation" };
const POST$1 = { kind: "Blog post or article" };
const VIDEO$1 = { kind: "Video or podcast" };
const CODE$2 = { kind: "Code" };
const ANSWERS = { kind: "Answers in community forums" };
const LED = {
	kind: "Community leadership",
	needs: []
};
const OTHER$1 = { kind: "Other" };
const kind$2 = (name, ...fields) => ({
	name,
	fields,
	roles: []
});
const NOMINATE = {
	source: "https://apexapps.oracle.com/pls/apex/r/ace_program/oracle-aces/nominate-an-oracle-ace",
	asOf: "2026-11",
	certainty: "transcribed"
};
const FAQ = {
	source: "https://apexapps.oracle.com/pls/apex/r/ace_program/oracle-aces/public-faq",
	asOf: "2026-11",
	certainty: "transcribed"
};
const ORACLE_ACE = defineProgram({
	id: "oracle-ace",
	name: "Oracle ACE",
	known: "what a nomination has to prove, 18 months",
	kinds: [
		kind$2("Presentation", AGENDA, ATTENDEES),
		kind$2("Blog post or article"),
		kind$2("Book"),
		kind$2("Video or podcast"),
		kind$2("Code"),
		kind$2("Answers in community forums"),
		kind$2("Community leadership", ATTENDEES),
		kind$2("Other")
	],
	mappings: {
		talk: PRESENTATION,
		workshop: PRESENTATION,
		"blog-post": [{
			...LED,
			when: { container: /newsletter/i }
		}, POST$1],
		article: POST$1,
		book: { kind: "Book" },
		video: VIDEO$1,
		short: VIDEO$1,
		livestream: VIDEO$1,
		"podcast-episode": VIDEO$1,
		course: VIDEO$1,
		"pull-request": CODE$2,
		review: CODE$2,
		issue: CODE$2,
		release: CODE$2,
		repository: CODE$2,
		sample: CODE$2,
		package: CODE$2,
		"forum-answer": ANSWERS,
		"discussion-answer": ANSWERS,
		event: LED,
		"user-group": LED,
		mentoring: OTHER$1,
		"product-feedback": OTHER$1,
		other: OTHER$1
	},
	fields: [
		{
			name: "Title",
			content: "title",
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
			content: "description"
		},
		{
			name: "Link",
			content: "url",
			isRequired: true
		},
		{
			name: AGENDA,
			content: "agenda"
		},
		{
			name: ATTENDEES,
			content: {
				metric: "attendees",
				plus: "live-views"
			}
		}
	],
	audiences: [],
	months: 18,
	gates: [],
	prompts: [],
	facts: [
		{
			...NOMINATE,
			about: "every contribution has a link or a screenshot, without which it is not verified"
		},
		{
			...NOMINATE,
			about: "a presentation has a link to the agenda that names the nominee, and the number of attendees"
		},
		{
			...FAQ,
			about: "as many examples as possible of the last 12 to 18 months"
		},
		{
			...FAQ,
			about: "a review takes 30 to 90 days; after a decline the next nomination is nine months away"
		},
		{
			...FAQ,
			about: "anybody nominates an Associate or a Pro, themselves included; a Director is nominated by an ACE of another employer or by somebody of Oracle, with a reference of a product manager"
		},
		{
			...NOMINATE,
			about: "who works for Oracle, for the public sector or for a government is not eligible"
		},
		{
			about: "the types, after what the page of the nomination counts",
			source: NOMINATE.source,
			asOf: NOMINATE.asOf,
			certainty: "inferred"
		}
	],
	unknown: [
		"The nomination form's own fields and types are not known: these are what it is to prove, in our words.",
		"What each contribution scores is shown to members only, so there are no points here.",
		"The form may ask for a level and a category, which you choose.",
		"Whether recordings, podcasts, feedback and mentoring count is not said."
	]
});
// src/nomination/programs/sitecore-mvp.ts
const POST = { kind: "BlogPost" };
const SPEAKING = { kind: "Speaking" };
const CODE$1 = { kind: "Code" };
const VIDEO = { kind: "Video" };
const COMMUNITY = { kind: "Community" };
const OTHER = { kind: "Other" };
const kind$1 = (name) => ({
	name,
	fields: [],
	roles: []
});
const SYSTEM = "https://github.com/Sitecore/Mvp.Selections.Api";
const PERFICIENT = "https://blogs.perficient.com/2024/01/08/application-tips-for-sitecore-mvp-aspirants";
const SITECORE_MVP = defineProgram({
	id: "sitecore-mvp",
	name: "Sitecore MVP",
	known: "types and fields, 3 to 30 items, 1 December to 30 November (until the end of January: of last year)",
	kinds: [
		"Other",
		"BlogPost",
		"Speaking",
		"Code",
		"Video",
		"SocialMedia",
		"BugReport",
		"Feedback",
		"Reference",
		"Community",
		"Mentor"
	].map(kind$1),
	mappings: {
		"blog-post": POST,
		article: POST,
		talk: SPEAKING,
		workshop: SPEAKING,
		"pull-request": CODE$1,
		review: CODE$1,
		release: CODE$1,
		repository: CODE$1,
		sample: CODE$1,
		package: CODE$1,
		video: VIDEO,
		short: VIDEO,
		livestream: VIDEO,
		course: VIDEO,
		issue: { kind: "BugReport" },
		"product-feedback": { kind: "Feedback" },
		event: COMMUNITY,
		"user-group": COMMUNITY,
		"forum-answer": COMMUNITY,
		"discussion-answer": COMMUNITY,
		mentoring: { kind: "Mentor" },
		"podcast-episode": OTHER,
		book: OTHER,
		other: OTHER
	},
	fields: [
		{
			name: "Name",
			content: "title",
			isRequired: true
		},
		{
			name: "Description",
			content: "description",
			isRequired: true
		},
		{
			name: "Uri",
			content: "url",
			isRequired: true
		},
		{
			name: "Date",
			content: "date",
			isRequired: true
		},
		{
			name: "IsPublic",
			content: "nothing",
			choices: ["Yes", "No"]
		},
		{
			name: "Type",
			content: "kind",
			isRequired: true
		},
		{
			name: "RelatedProducts",
			content: "primary-area"
		}
	],
	audiences: [],
	cap: 30,
	least: 3,
	season: {
		begins: "12-01",
		decides: "02-01",
		isYear: true
	},
	gates: [],
	prompts: [{
		id: "objectives",
		text: "Your objectives for the next year"
	}],
	facts: [
		{
			about: "types and fields",
			source: SYSTEM,
			asOf: "2026-11",
			certainty: "captured"
		},
		{
			about: "3 to 30 contributions",
			source: "https://github.com/Sitecore/XM-Cloud-Introduction/issues/556",
			asOf: "2025-08-20",
			certainty: "captured"
		},
		{
			about: "contributions count from 1 December to 30 November, at whose end the application is due",
			source: PERFICIENT,
			asOf: "2024-01-08",
			certainty: "transcribed"
		},
		{
			about: "until 1 February it is the last period that is decided on: the results come at the end of January",
			source: PERFICIENT,
			asOf: "2024-01-08",
			certainty: "inferred"
		},
		{
			about: "what has no page is shown by a screenshot, under a link that opens without permission",
			source: PERFICIENT,
			asOf: "2024-01-08",
			certainty: "transcribed"
		},
		{
			about: "a text on your objectives",
			source: SYSTEM,
			asOf: "2026-11",
			certainty: "captured"
		},
		{
			about: "what you do in your job does not count",
			source: "https://sitecore.stackexchange.com/q/15506",
			asOf: "2018",
			certainty: "inferred"
		},
		{
			about: "organised events, user groups and answers as \"Community\", podcasts and books as \"Other\"",
			source: SYSTEM,
			asOf: "2026-11",
			certainty: "inferred"
		}
	],
	unknown: [
		"Which products can be chosen is not known: the area of an item stands there.",
		"Whether the texts have limits is not known, so nothing is cut.",
		"What else the application asks is not known: an older form also asked for your motivation.",
		"What belongs under \"Reference\" is not known, and posts on social media are not recorded."
	]
});
// src/nomination/programs/umbraco-mvp.ts
const FORUM = { kind: "Forum" };
const PACKAGE = { kind: "Package" };
const CODE = { kind: "Pull request" };
const EVENT = { kind: "Community event" };
const INITIATIVE = { kind: "Initiative" };
const KNOWLEDGE = { kind: "Knowledge sharing" };
const kind = (name) => ({
	name,
	fields: [],
	roles: []
});
const AGREEMENT = {
	source: "https://community.umbraco.com/mvp-program/mvp-agreement/",
	asOf: "2026-11",
	certainty: "transcribed"
};
const OLDER = "https://our.umbraco.com/community/most-valuable-people/learn-more-about-the-mvp-program/";
// src/nomination/programs/registry.ts
const REGISTERED = [
	MICROSOFT_MVP,
	MICROSOFT_MVP_RENEWAL,
	GITHUB_STARS,
	GOOGLE_GDE,
	DOCKER_CAPTAINS,
	AWS_COMMUNITY_BUILDERS,
	SITECORE_MVP,
	ORACLE_ACE,
	CNCF_AMBASSADORS,
	defineProgram({
		id: "umbraco-mvp",
		name: "Umbraco MVP",
		known: "what counts, 12 months",
		kinds: [
			"Forum",
			"Package",
			"Pull request",
			"Community event",
			"Initiative",
			"Knowledge sharing"
		].map(kind),
		mappings: {
			"forum-answer": FORUM,
			"discussion-answer": FORUM,
			package: PACKAGE,
			release: PACKAGE,
			repository: PACKAGE,
			sample: PACKAGE,
			"pull-request": CODE,
			review: CODE,
			issue: CODE,
			event: EVENT,
			"user-group": EVENT,
			mentoring: INITIATIVE,
			other: INITIATIVE,
			talk: KNOWLEDGE,
			workshop: KNOWLEDGE,
			course: KNOWLEDGE,
			"blog-post": KNOWLEDGE,
			article: KNOWLEDGE,
			book: KNOWLEDGE,
			video: KNOWLEDGE,
			short: KNOWLEDGE,
			livestream: KNOWLEDGE,
			"podcast-episode": KNOWLEDGE,
			"product-feedback": KNOWLEDGE
		},
		fields: [
			{
				name: "Kind",
				content: "kind",
				isRequired: true
			},
			{
				name: "Title",
				content: "title",
				isRequired: true
			},
			{
				name: "Date",
				content: "date",
				isRequired: true
			},
			{
				name: "Description",
				content: "description"
			},
			{
				name: "Link",
				content: "url"
			}
		],
		audiences: [],
		gates: [],
		prompts: [],
		facts: [
			{
				...AGREEMENT,
				about: "the activity of the 12 months before Codegarden counts"
			},
			{
				...AGREEMENT,
				about: "forum, packages, pull requests, events of the community and initiatives are what is looked at"
			},
			{
				...AGREEMENT,
				about: "quality counts for more than quantity"
			},
			{
				...AGREEMENT,
				about: "people nominate themselves or others, and those who renew hand in what they did"
			},
			{
				about: "the selection is made about eight weeks before Codegarden",
				source: OLDER,
				asOf: "2026-11",
				certainty: "transcribed"
			},
			{
				about: "talks, writing and videos as \"Knowledge sharing\"",
				source: AGREEMENT.source,
				asOf: AGREEMENT.asOf,
				certainty: "inferred"
			}
		],
		unknown: [
			"The form's own fields and questions are not known: here is what counts, in our words.",
			"When the next Codegarden is, is not known here: the pack takes the 12 months up to today.",
			"Which packages and repositories are for Umbraco is not known here: leave out those that are not."
		]
	})
];
const PROGRAM_IDS = REGISTERED.map(({ id }) => id);
const PROGRAMS = Object.fromEntries(REGISTERED.map((program) => [program.id, program]));
export { PROGRAM_IDS as n, PROGRAMS as t };
