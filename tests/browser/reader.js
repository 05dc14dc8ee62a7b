/* The reader in a browser: every screen in four languages at the width of a
 * phone and of a desk. Links lead somewhere, nothing is wider than the screen,
 * axe-core finds no fault, the console stays silent; a dossier is made, a picture
 * reported, hidden and restored, a search filtered, a timeline zoomed, a review
 * printed, the keyboard used; editors make a review, split a story, join persons,
 * write notes.
 *
 *     node reader.js ADDRESS CHROMIUM [SHOTS]
 *
 * With a folder SHOTS a picture of each screen is left there; with a pattern in
 * ONLY the tests it fits are run. Tests run beside each other, as many at once as
 * there are processors and one; LANES is another number. */
"use strict";
const assert = require("node:assert/strict");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { chromium } = require("playwright-core");

const [, , address, program, shots] = process.argv;
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const languages = ["en", "fr", "es", "ar"];
const widths = [390, 1280];
const arguments_ = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
    "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
];
const day = "2025-06-20";

let browser;
let passed = 0;
/* Said again at the end, where a long log is looked at first. */
const failures = [];
const stumbles = [];

/* -- A page that is watched -------------------------------------------------- */

async function open(options, run) {
    const { language = "en", width = 1280, ...more } = options;
    const context = await browser.newContext({
        locale: language,
        viewport: { width, height: 900 },
        ...more,
    });
    /* Nothing takes so long but what never comes. */
    context.setDefaultTimeout(60000);
    const page = await context.newPage();
    const said = [];
    page.on("console", (m) => said.push(`${m.type()}: ${m.text()}`));
    page.on("pageerror", (e) => said.push(`error: ${e.message}`));
    page.on("requestfailed", (r) => {
        /* A page that is left, or what is saved to disk, ends its requests. */
        if (r.failure().errorText !== "net::ERR_ABORTED")
            said.push(`failed: ${r.url()}`);
    });
    page.on("request", (r) => {
        if (!r.url().startsWith(address)) said.push(`elsewhere: ${r.url()}`);
    });
    try {
        await run(page, context);
        assert.deepEqual(said, [], "the console stays silent");
    } finally {
        await context.close();
    }
}

async function go(page, target) {
    const answer = await page.goto(address + target);
    assert.equal(answer.status(), 200, target);
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function faults(page, contrast) {
    await page.evaluate(axe);
    const found = await page.evaluate((options) => window.axe.run(document, options), {
        resultTypes: ["violations"],
        runOnly: rules,
        rules: { "color-contrast": { enabled: contrast } },
    });
    return found.violations.map((v) =>
        `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")}`);
}

/* -- Contrast ---------------------------------------------------------------- */

/* Contrast is four fifths of what axe does, and what language a screen speaks
 * has no part in it. So axe looks at it in three of the ten ways that a screen
 * is seen; in the others nothing may be written in colours that it has not seen. */
const colours = { seen: new Set(), met: new Map() };

function asks_contrast(language, width, scheme) {
    return scheme === "dark" ? language === "en"
                             : language === (width < 500 ? "ar" : "en");
}

/* What is written in which colour on which, small or large as axe has it. */
function written() {
    const on = (element) => {
        const layers = [];
        for (let e = element; e; e = e.parentElement) {
            const style = getComputedStyle(e);
            if (style.opacity !== "1") layers.push(`through ${style.opacity}`);
            if (style.backgroundImage !== "none") layers.push("an image");
            if (style.backgroundColor === "rgba(0, 0, 0, 0)") continue;
            layers.push(style.backgroundColor);
            if (style.backgroundColor.startsWith("rgb(")) break;
        }
        return layers.join(", ");
    };
    const pairs = new Set();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
        const style = getComputedStyle(element);
        const size = parseFloat(style.fontSize);
        const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
        const ink = element.ownerSVGElement ? style.fill : style.color;
        pairs.add(`${large ? "large" : "small"} ${ink} on ${on(element)}`);
    }
    return [...pairs];
}

async function note_colours(page, name, contrast) {
    for (const pair of await page.evaluate(written))
        if (contrast) colours.seen.add(pair);
        else if (!colours.met.has(pair)) colours.met.set(pair, name);
}

async function all_colours() {
    assert.ok(colours.seen.size > 5, "no colours");
    for (const pair of colours.seen) colours.met.delete(pair);
    assert.deepEqual([...colours.met], [], "colours that axe has not looked at");
}

/* The first link of the page whose address begins so. */
async function link(page, start) {
    return page.locator(`main a[href^="${start}"]`).first().getAttribute("href");
}

/* -- As the editor that `run` made ------------------------------------------- */

const editor = { name: "mara", password: "a password of the tests" };
let session; /* for those who do not come to log in or out */

async function log_in(page) {
    await page.locator("main input[name=name]").fill(editor.name);
    await page.locator("main input[name=password]").fill(editor.password);
    await page.locator("main form button").click();
    await page.waitForURL((url) => !url.pathname.startsWith("/login"));
}

async function open_session() {
    await open({}, async (page, context) => {
        await go(page, "/login");
        await log_in(page);
        session = await context.storageState();
    });
}

async function as_editor(language, width, run) {
    await open({ language, width, storageState: session }, run);
}

/* The page comes anew; what was there is gone. */
async function press(page, button) {
    await Promise.all([page.waitForEvent("load"), button.click()]);
}

/* -- Screens ----------------------------------------------------------------- */

/* Pictures, each of another article, and none twice. */
let pictures;

async function find_pictures() {
    await open({}, async (page, context) => {
        const list = await context.request.get(`${address}/api/v1/articles?limit=100`);
        const seen = new Set();
        pictures = [];
        for (const { id } of (await list.json()).items) {
            const article = `/article/${id.replace("sha256:", "")}`;
            const text = await (await context.request.get(address + article)).text();
            const keys = text.matchAll(/<figure class="picture" id="p(\w+)">\n<img/g);
            const key = [...keys].map((found) => found[1]).find((k) => !seen.has(k));
            if (!key) continue;
            seen.add(key);
            pictures.push([key, article]);
        }
        assert.ok(pictures.length >= languages.length * widths.length, "too few pictures");
    });
}

/* Of what there is, one address of each kind. */
let screens;

async function find_screens() {
    await open({}, async (page) => {
        await go(page, "/");
        screens = {
            front: "/",
            story: await link(page, "/story/"),
            outlets: "/outlets",
            dossiers: "/dossiers",
            timeline: "/timeline",
            between: "/timeline?between=MR%2CSN",
            calendar: "/calendar",
            reviews: "/review",
            review: `/review/${day}`,
            search: "/search",
            found: "/search?q=Rosso",
            nothing: "/search?q=xyzzyx",
            state: "/state/MR",
            login: "/login",
        };
        await go(page, screens.found);
        screens.article = await link(page, "/article/");
        await go(page, "/");
        screens.pictured = (await page.locator(".thumb img").first().getAttribute("src"))
            .replace(/\/picture\/.*/, "");
        await go(page, screens.found);
        screens.outlet = await link(page, "/outlet/");
        await go(page, screens.article);
        screens.person = await link(page, "/person/");
        await go(page, "/timeline");
        screens.happening = await link(page, "/happening/");
        await go(page, "/dossiers");
        screens.dossier = await link(page, "/dossier/");
    });
    for (const [name, target] of Object.entries(screens))
        assert.ok(target, `no ${name}`);
}

async function look(page, name, language, width, scheme = "light") {
    const html = page.locator("html");
    const contrast = asks_contrast(language, width, scheme);
    const seen = `${name}-${language}-${width}-${scheme}`;
    assert.equal(await html.getAttribute("lang"), language);
    assert.equal(await html.getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
    assert.equal(await page.locator("h1").count(), 1, "one first heading");
    await fits(page, seen);
    assert.deepEqual(await faults(page, contrast), [], seen);
    await note_colours(page, seen, contrast);
    const text = await page.locator("body").innerText();
    assert.doesNotMatch(text, /\{\w*\}|\b(kind|status|role|basis|error)\.[a-z]/,
                        "words that are missing");
    if (shots) await page.screenshot({ path: path.join(shots, `${seen}.png`), fullPage: true });
}

/* Nothing is wider than the screen. */
async function fits(page, name) {
    const over = await page.evaluate(() =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(over, 0, `${name} is too wide`);
}

async function all_screens(language, width, scheme) {
    await open({ language, width, colorScheme: scheme }, async (page) => {
        for (const [name, target] of Object.entries(screens)) {
            await go(page, target);
            await look(page, name, language, width, scheme);
        }
    });
}

/* What only editors see, or see otherwise. */
async function editors_screens(language, width) {
    await open({ language, width }, async (page) => {
        await go(page, "/login");
        await log_in(page);
        for (const [name, target] of Object.entries({
            account: "/account", moderation: "/moderation", "editor-dossiers": "/dossiers",
            "editor-found": screens.found, "editor-article": screens.article,
            "editor-story": screens.story, "editor-person": screens.person,
            "editor-reviews": "/reviews",
        })) {
            await go(page, target);
            await look(page, name, language, width);
        }
        await page.locator(".who button").click();
        await page.waitForURL(`${address}/`);
        assert.equal(await page.locator(".who form").count(), 0);
    });
}

/* -- What people do ---------------------------------------------------------- */

async function all_links() {
    await open({}, async (page, context) => {
        const seen = new Set();
        const waiting = Object.values(screens);
        let files = 0;
        while (waiting.length) {
            const target = waiting.pop();
            if (seen.has(target)) continue;
            seen.add(target);
            assert.ok(seen.size < 10000, `links lead on for ever: ${target}`);
            const answer = await context.request.get(address + target);
            assert.equal(answer.status(), 200, target);
            if (!answer.headers()["content-type"].startsWith("text/html")) {
                files++;
                continue;
            }
            /* From lists of what was asked one comes to ever more of them, and
             * from the review of a day to that of the day before. */
            if (/[?]|^\/review\/./.test(target)) continue;
            for (const [, next] of (await answer.text()).matchAll(/ href="(\/[^"#]*)/g))
                waiting.push(next.replaceAll("&amp;", "&"));
        }
        assert.ok(seen.size > 150, `only ${seen.size} links`);
        assert.ok(files > 3, `only ${files} files`);
    });
}

async function makes_a_dossier(language, width) {
    const name = `Fleuve & "روصو" <${language} ${width}>`;
    await open({ language, width }, async (page) => {
        await go(page, "/search?q=Rosso");
        await page.locator('main a[href^="/login"]').click();
        await log_in(page);
        assert.match(page.url(), /q=Rosso$/);
        await page.locator("form.keep input[name=name]").fill(name);
        await page.locator("form.keep button").click();
        await page.waitForURL(/\/dossier\//);
        assert.equal(await page.locator("h1").innerText(), name);
        assert.ok(await page.locator("li.hit").count() > 2);
        await go(page, "/dossiers");
        await press(page, page.getByRole("link", { name, exact: true }));
        assert.equal(await page.locator("h1").innerText(), name);
    });
}

/* Three readers of three networks report a picture: it is gone for all. An editor
 * looks, restores it, and it is back. */
async function reports_a_picture(language, width) {
    const [key, article] = pictures.pop();
    const is_there = async (page) => {
        await go(page, article);
        return await page.locator(`#p${key} img`).count() === 1;
    };
    for (let i = 0; i < 3; i++) {
        const extraHTTPHeaders = { "X-Forwarded-For": `10.${pictures.length}.${i}.7` };
        await open({ language, width, extraHTTPHeaders }, async (page) => {
            assert.ok(await is_there(page), `gone after ${i}`);
            await page.locator(`#p${key} .report`).click();
            await page.waitForURL(/\/report$/);
            if (i === 0) await look(page, "report", language, width);
            await page.locator("main form button").click();
            await page.waitForURL(`${address}${article}/reported`);
            if (i === 0) await look(page, "reported", language, width);
            assert.ok(await page.locator("main [role=status]").isVisible());
        });
    }
    await open({ language, width }, async (page) => {
        assert.ok(!await is_there(page), "three reports");
    });
    await as_editor(language, width, async (page) => {
        await go(page, "/moderation");
        const judged = page.locator(`#p${key}`);
        await judged.locator("summary").click();
        await judged.locator("img").evaluate((img) => img.decode());
        await look(page, "judged", language, width);
        await press(page, judged.locator("button[value=restored]"));
        assert.equal(page.url(), `${address}/moderation`);
        assert.equal(await page.locator(`#p${key} button[value=restored]`).count(), 0);
    });
    await open({ language, width }, async (page) => {
        assert.ok(await is_there(page), "restored");
        await page.locator(`#p${key} img`).scrollIntoViewIfNeeded();
        assert.ok(await page.locator(`#p${key} img`).evaluate(async (img) => {
            await img.decode();
            return img.naturalWidth;
        }) > 0);
    });
}

async function filters_a_search(language, width) {
    await open({ language, width }, async (page) => {
        await go(page, "/");
        await page.locator("#find").fill("Rosso");
        await page.locator("#find").press("Enter");
        await page.waitForURL(/\/search\?q=Rosso/);
        const all = await page.locator("li.hit").count();
        assert.ok(await page.locator("li.hit mark").count() > 0);
        await page.locator(".choices select[name=lang]").selectOption("es");
        await page.locator(".box button").click();
        await page.waitForURL(/lang=es/);
        const some = await page.locator("li.hit").count();
        assert.ok(some > 0 && some < all, `${some} of ${all}`);
        for (const head of await page.locator("li.hit .head").all())
            assert.equal(await head.getAttribute("lang"), "es");
        await page.locator(".bars a").first().click();
        await page.waitForURL(/20\d\d-\d\d\.\.20/);
        assert.ok(await page.locator("li.hit").count() > 0);
    });
}

async function filters_the_front(language, width) {
    await open({ language, width }, async (page) => {
        await go(page, "/");
        await page.locator("details.filters summary").click();
        await page.locator("details.filters select[name=lang]").selectOption("ar");
        await press(page, page.locator("details.filters button"));
        await go(page, "/outlets");
        await go(page, "/");
        const heads = await page.locator(".stream .head").all();
        assert.ok(heads.length > 2);
        for (const head of heads) assert.equal(await head.getAttribute("lang"), "ar");
    });
}

async function zooms_a_timeline(language, width) {
    await open({ language, width }, async (page) => {
        await go(page, "/timeline?between=MR%2CSN");
        const all = await page.locator("li.hap").count();
        const dots = await page.locator("circle.dot").count();
        assert.ok(all > 5 && dots > 5);
        await page.locator(".axis a").first().click();
        await page.waitForURL(/days=2025-\d\d(&|$)/);
        const month = await page.locator("li.hap").count();
        assert.ok(month > 0 && month < all, `${month} of ${all}`);
        assert.match(page.url(), /between=MR%2CSN/);
        await page.locator(".axis a").nth(7).click();
        await page.waitForURL(/days=2025-\d\d-\d\d/);
        await press(page, page.locator(".way a").first());
        assert.equal(await page.locator("li.hap").count(), all);
        await page.locator("li.hap .head").first().click();
        await page.waitForURL(/\/happening\//);
        assert.ok((await page.locator("blockquote").first().innerText()).length > 20);
    });
}

async function narrows_a_timeline(language, width) {
    await open({ language, width }, async (page) => {
        await go(page, "/timeline?between=MR%2CSN");
        const all = await page.locator("li.hap").count();
        for (const asked of ["kind", "about"]) {
            await page.locator(`.narrower a[href*="${asked}="]`).first().click();
            await page.waitForURL(new RegExp(`[?&]${asked}=`));
            const some = await page.locator("li.hap").count();
            assert.ok(some > 0 && some < all, `${some} of ${all} by ${asked}`);
        }
        for (let i = 0; i < 2; i++) {
            await press(page, page.locator(".narrower .out-of").first());
        }
        assert.equal(await page.locator("li.hap").count(), all);
    });
}

async function shows_pictures(language, width) {
    const drawn = (img) => img.evaluate(async (e) => {
        e.scrollIntoView();
        await e.decode();
        return e.naturalWidth;
    });
    await open({ language, width }, async (page) => {
        await go(page, "/");
        const thumb = page.locator(".thumb img").first();
        assert.ok(await drawn(thumb) >= 48);
        await page.locator(".thumb").first().click();
        await page.waitForURL(/\/story\//);
        await go(page, screens.pictured);
        assert.ok(await drawn(page.locator(".picture img").first()) >= 48);
        assert.ok((await page.locator("figcaption").first().innerText()).length > 5);
        if (shots)
            await page.screenshot({
                path: path.join(shots, `pictured-${language}-${width}.png`),
            });
    });
}

async function files_an_article(language, width) {
    const name = `À la main "روصو" ${language} ${width}`;
    await as_editor(language, width, async (page) => {
        await go(page, screens.article);
        await page.locator("details.file summary").click();
        await page.locator("details.file input[name=another]").fill(name);
        await press(page, page.locator("details.file button"));
        assert.equal(page.url(), address + screens.article);
        await page.locator(".margin").getByRole("link", { name, exact: true }).click();
        await page.waitForURL(/\/dossier\//);
        assert.equal(await page.locator(".filed li").count(), 1);
        await look(page, "dossier-filed", language, width);
        await press(page, page.locator(".filed button"));
        assert.equal(await page.locator(".filed li").count(), 0);
    });
}

async function follows_an_outlet(language, width) {
    const site = `https://${language}-${width}.example/feed`;
    await as_editor(language, width, async (page) => {
        await go(page, "/outlets");
        await page.locator('form[action$="/subscribe"] input[name=address]').fill(site);
        await press(page, page.locator('main form[action$="/subscribe"] button'));
        const row = page.locator("tr", { hasText: site });
        assert.equal(await row.count(), 1);
        await look(page, "outlets-followed", language, width);
        await press(page, row.locator("button"));
        assert.equal(await page.locator("tr", { hasText: site }).count(), 0);
    });
}

async function takes_it_along() {
    await open({ acceptDownloads: true }, async (page, context) => {
        await go(page, "/timeline?between=MR%2CSN");
        const kinds = { ICS: /^BEGIN:VCALENDAR\r\n/, CSV: /^date,kind/, JSON: /^\{"id"/ };
        for (const [name, begin] of Object.entries(kinds)) {
            const href = await page.getByRole("link", { name, exact: true })
                .getAttribute("href");
            const answer = await context.request.get(address + href);
            assert.match(await answer.text(), begin, name);
            assert.match(answer.headers()["content-disposition"], /^attachment/);
        }
    });
}

async function prints_a_review(language) {
    await open({ language }, async (page) => {
        await go(page, `/review/${day}`);
        assert.ok(await page.locator(".piece").count() > 0);
        const pdf = await page.pdf({ format: "A4" });
        assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
        assert.ok(pdf.length > 10000);
        await page.emulateMedia({ media: "print" });
        assert.ok(!await page.locator(".parts").first().isVisible());
        assert.ok(await page.locator(".address").first().isVisible());
        if (shots) fs.writeFileSync(path.join(shots, `review-${language}.pdf`), pdf);
    });
}

async function goes_by_keys(language, width) {
    await open({ language, width }, async (page) => {
        await go(page, "/");
        const heads = page.locator("main a.head");
        const at = () => page.evaluate(() =>
            [...document.querySelectorAll("main a.head")].indexOf(document.activeElement));
        await page.keyboard.press("j");
        await page.keyboard.press("j");
        assert.equal(await at(), 1);
        await page.keyboard.press("k");
        assert.equal(await at(), 0);
        const target = await heads.first().getAttribute("href");
        await page.keyboard.press("o");
        await page.waitForURL(address + target);
        await page.keyboard.press("/");
        assert.equal(await page.evaluate(() => document.activeElement.id), "find");
        await page.keyboard.type("jk");
        assert.equal(await page.locator("#find").inputValue(), "jk");
        /* The first stop of the tabulator leads past the head. */
        await go(page, "/");
        await page.keyboard.press("Tab");
        assert.ok(await page.locator(".skip").isVisible());
        await page.keyboard.press("Enter");
        await page.waitForURL(/#main$/);
    });
}

async function reads_an_article(language, width) {
    await open({ language, width, permissions: ["clipboard-write", "clipboard-read"] },
        async (page) => {
            await go(page, screens.article);
            const mark = page.locator(".body a.m[data-tip]").first();
            await mark.hover();
            const tip = await mark.evaluate((a) =>
                getComputedStyle(a, "::after").content.slice(1, -1));
            assert.equal(tip, await mark.getAttribute("data-tip"));
            await page.locator("details.cite summary").click();
            await page.locator("button.copy").click();
            await page.waitForFunction(() =>
                document.querySelector("button.copy").textContent ===
                document.querySelector("button.copy").dataset.copied);
            assert.equal(await page.evaluate(() => navigator.clipboard.readText()),
                         await page.locator("#citation").inputValue());
            await page.locator(".margin .words").first().click();
            assert.ok(await page.locator(".ev:target").isVisible());
            await page.locator(".note-ref").first().click();
            assert.ok(await page.locator(".events li:target").isVisible());
        });
}

async function changes_its_language() {
    await open({ language: "en" }, async (page) => {
        await go(page, "/outlets");
        for (const language of ["fr", "ar", "es"]) {
            await page.locator(`.tongues button[value=${language}]`).click();
            await page.waitForFunction((l) => document.documentElement.lang === l, language);
            assert.match(page.url(), /\/outlets$/);
        }
    });
}

async function needs_no_script(language) {
    await open({ language, javaScriptEnabled: false }, async (page) => {
        await go(page, "/");
        await page.locator("#find").fill("Rosso");
        await press(page, page.locator(".find button"));
        assert.ok(await page.locator("li.hit").count() > 0);
        await press(page, page.locator("li.hit .head").first());
        assert.ok(await page.locator(".body p").count() > 1);
        await page.locator("details.cite summary").click();
        assert.ok(await page.locator("#citation").isVisible());
    });
}

async function says_what_went_wrong(language, width) {
    await open({ language, width }, async (page, context) => {
        const answer = await context.request.get(`${address}/nowhere`, {
            headers: { "Accept-Language": language },
        });
        assert.equal(answer.status(), 404);
        await page.setContent((await answer.text()).replace(/<(link|script)[^>]*>/g, ""));
        assert.equal(await page.locator("html").getAttribute("lang"), language);
        assert.ok(await page.locator('main a[href="/"]').count() === 1);
    });
}

/* -- What editors do --------------------------------------------------------- */

async function makes_a_review(language, width) {
    await open({ language, width }, async (page, context) => {
        await go(page, "/login");
        await log_in(page);
        await go(page, "/reviews");
        await press(page, page.locator("main form button").first());
        await page.waitForURL(/\/reviews\/[0-9a-f]{16}$/);
        const review = page.url();
        /* From wherever one reads, with a key. */
        for (const words of ["Rosso", "Nouakchott"]) {
            await page.goto(`${address}/search?q=${words}`);
            await page.keyboard.press("j");
            const head = page.locator("main a.head").first();
            await Promise.all([page.waitForEvent("load"), page.keyboard.press("r")]);
            assert.match(page.url(), /\/search\?q=/);
            assert.ok(await head.evaluate((a) => a === document.activeElement),
                      "one stays where one was");
        }
        await page.goto(review);
        const chosen = page.locator("section[aria-labelledby=chosen] li[data-item]");
        const proposed = page.locator("section[aria-labelledby=proposed] li[data-item]");
        const before = await chosen.count();
        assert.ok(before >= 1, "nothing was put in");
        const titles = () => chosen.locator("a.head").allInnerTexts();
        const key = async (k) => {
            await Promise.all([page.waitForEvent("load"), page.keyboard.press(k)]);
            return page.evaluate(() => document.activeElement.innerText);
        };
        /* All that is proposed, one after the other. */
        for (let n = await proposed.count(); n > 0 && await chosen.count() < 4; n--) {
            await proposed.first().locator("a.head").focus();
            await key("x");
        }
        if (await chosen.count() < 2) {
            await page.goto(address + screens.story);
            await press(page, page.locator("button[value=add]").first());
            await page.goto(review);
        }
        const order = await titles();
        assert.ok(order.length >= 2, `${order.length} chosen`);
        await chosen.last().locator("a.head").focus();
        /* At the edge of its section it goes into the next one first. */
        for (let i = 0; i < 2 && (await titles()).at(-1) === order.at(-1); i++)
            assert.equal(await key("u"), order.at(-1), "the item moved is reached again");
        assert.deepEqual(await titles(), [...order.slice(0, -2), order.at(-1), order.at(-2)]);
        for (let i = 0; i < 2 && (await titles()).at(-1) !== order.at(-1); i++) await key("d");
        assert.deepEqual(await titles(), order);
        await page.keyboard.press("c");
        await page.keyboard.type("Zu merken & <wichtig>");
        await press(page, chosen.last().locator("button[value=say]"));
        assert.equal(await chosen.last().locator(".comment").innerText(), "Zu merken & <wichtig>");
        await look(page, "review-made", language, width);
        await chosen.first().locator("a.head").focus();
        await key("x");
        assert.equal(await chosen.count(), order.length - 1);

        /* Printed, sent, and as it went out for everybody. */
        const html = await context.newPage();
        await html.goto(`${review}/print/html`);
        /* Notes on an article that another test writes stand there as well. */
        const remarks = await html.locator(".brief-remark").allInnerTexts();
        assert.equal(remarks.filter((remark) => remark === "Zu merken & <wichtig>").length, 1);
        assert.ok(await html.evaluate(() =>
            getComputedStyle(document.querySelector("h1")).fontSize) > "20px", "it has its style");
        const sheet = await html.pdf({ format: "A4" });
        assert.equal(sheet.subarray(0, 5).toString(), "%PDF-");
        await html.close();
        await page.locator("details:has(button[value=send]) summary").click();
        await press(page, page.locator("button[value=send]"));
        assert.equal(page.url(), review);
        await look(page, "review-sent", language, width);
        const link = (format) => page.locator(`main a[href$="/print/${format}"]`).getAttribute("href");
        const pdf = await context.request.get(address + await link("pdf"));
        assert.equal((await pdf.body()).subarray(0, 5).toString(), "%PDF-");
        await page.locator(".who button").click();
        await page.waitForURL(`${address}/`);
        const text = await context.request.get(address + await (async () => {
            await page.goto(review);
            return link("text");
        })());
        assert.match(await text.text(), /Zu merken & <wichtig>/);
    });
}

async function splits_a_story(language, width) {
    await as_editor(language, width, async (page) => {
        const heads = page.locator(".course > li > a.head");
        let story;
        await go(page, "/search?q=lang:fr%20OR%20lang:en%20OR%20lang:es");
        const links = await page.locator('main a[href^="/story/"]').evaluateAll((all) =>
            all.map((a) => a.getAttribute("href")));
        for (story of links) {
            await go(page, story);
            if (await heads.count() > 1) break;
        }
        const before = await heads.allInnerTexts();
        assert.ok(before.length > 1, "a story of several articles");
        const button = page.locator(".course > li button[value=apart]").last();
        await press(page, button);
        assert.deepEqual(await heads.allInnerTexts(), before.slice(0, -1));
        await look(page, "story-split", language, width);
        await press(page, page.locator("main .note button[value=back]"));
        await go(page, story);
        assert.deepEqual(await heads.allInnerTexts(), before);
        /* And the other way round. */
        await page.locator(".desk input[name=q]").fill("lang:es OR lang:fr OR lang:en");
        await press(page, page.locator(".desk form[role=search] button"));
        await press(page, page.locator(".desk button[value=together]").first());
        assert.ok(await heads.count() > before.length);
        await press(page, page.locator(".desk button[value=back]").first());
        await go(page, story);
        assert.deepEqual(await heads.allInnerTexts(), before);
    });
}

async function joins_persons(language, width) {
    await as_editor(language, width, async (page) => {
        await go(page, screens.article);
        const names = page.locator('section[aria-labelledby="who"] li:has(button[value=other]) > a');
        const person = await names.first().getAttribute("href");
        await press(page, page.locator("button[value=other]").first());
        const other = await names.first().getAttribute("href");
        assert.match(other, /-\d+$/);
        await go(page, other);
        await look(page, "person-split", language, width);
        await go(page, person);
        const same = page.locator(`.desk form:has(input[name=whom][value="${other.slice(1)}"]) button`);
        await press(page, same);
        assert.ok(await page.locator(".desk button[value=not-same]").count() > 0);
        await press(page, page.locator(".desk button[value=not-same]").first());
        assert.equal(await page.locator(".desk button[value=not-same]").count(), 0);
        await go(page, screens.article);
        await press(page, page.locator("button[value=as-read]").first());
        assert.equal(await names.first().getAttribute("href"), person);
    });
}

async function writes_a_note(language, width) {
    const word = `Merkwort${language}${width}`;
    await as_editor(language, width, async (page) => {
        await go(page, screens.article);
        await page.locator("#note").fill(`${word}: <b>fragen</b>\nmorgen`);
        await press(page, page.locator(".note-form button").last());
        const note = page.locator(".note-of", { hasText: word });
        assert.equal(await note.locator(".words").innerText(), `${word}: <b>fragen</b>\nmorgen`);
        await look(page, "article-noted", language, width);
        await go(page, `/search?q=${word}`);
        assert.equal(await page.locator("li.hit").count(), 1);
        assert.equal(await page.locator("li.hit mark").first().innerText(), word);
        await press(page, page.locator("li.hit .head"));
        await note.locator("summary").click();
        await press(page, note.locator("button[name=out]"));
        assert.equal(await note.count(), 0);
    });
}

/* -- The run ----------------------------------------------------------------- */

/* The clock, in the width of a column. */
function taken(begin) {
    return `${((performance.now() - begin) / 1000).toFixed(1)} s`.padStart(7);
}

/* A browser may stumble over the machine below it. What changes nothing has a
 * second try; that it needed one is said, with the reason. */
async function test(tries, name, run, ...with_) {
    const title = [name, ...with_].join(" ");
    if (process.env.ONLY && !title.match(process.env.ONLY)) return;
    for (let left = tries - 1; ; left--) {
        const begin = performance.now();
        try {
            await run(...with_);
            passed++;
            console.log(`ok      ${taken(begin)}  ${title}`);
            return;
        } catch (error) {
            const word = left ? "again " : "FAILED";
            console.log(`${word}  ${taken(begin)}  ${title}\n${error.stack}`);
            (left ? stumbles : failures).push(`${word}  ${title}\n${error.stack}`);
            if (!left) return;
        }
    }
}

/* Rows of tests, of which each waits for the one before; rows run beside each
 * other. */
async function beside(rows, tries) {
    const waiting = rows.slice();
    const lane = async () => {
        for (let row = waiting.shift(); row; row = waiting.shift())
            for (const one of row) await test(tries, ...one);
    };
    const lanes = Number(process.env.LANES) || os.availableParallelism() + 1;
    await Promise.all(Array.from({ length: lanes }, lane));
}

const everywhere = languages.flatMap((language) => widths.map((width) => [language, width]));
const some = [["en", 1280], ["fr", 390], ["es", 390], ["ar", 1280]];
const each = (places, name, run) => places.map((place) => [name, run, ...place]);
const alone = (tests) => tests.map((one) => [one]);

/* They change nothing. What takes longest comes first. */
const reading = alone([
    ...everywhere.map((place) => ["screens", all_screens, ...place, "light"]),
    ["screens", all_screens, "en", 390, "dark"],
    ["screens", all_screens, "ar", 390, "dark"],
    ...each(everywhere, "editors' screens", editors_screens),
    ["all links", all_links],
    ...each(everywhere, "filters a search", filters_a_search),
    ...each(everywhere, "filters the front page", filters_the_front),
    ...each(everywhere, "zooms a timeline", zooms_a_timeline),
    ...each(everywhere, "narrows a timeline", narrows_a_timeline),
    ...each(everywhere, "shows pictures", shows_pictures),
    ...each(everywhere, "goes by keys", goes_by_keys),
    ...each(everywhere, "says what went wrong", says_what_went_wrong),
    ...each(languages.map((l) => [l]), "prints a review", prints_a_review),
    ...each(languages.map((l) => [l]), "needs no script", needs_no_script),
    ["takes it along", takes_it_along],
    ["changes its language", changes_its_language],
])
    /* One after the other: there is one clipboard for all. */
    .concat([each(everywhere, "reads an article", reads_an_article)]);

/* Each makes and changes what is its own; but for reviews, as a key puts into
 * the newest of them what one reads. */
const making = [
    each(some, "makes a review", makes_a_review),
    ...alone([
        ...each(some, "writes a note", writes_a_note),
        ...each(everywhere, "makes a dossier", makes_a_dossier),
        ...each(everywhere, "files an article", files_an_article),
        ...each(everywhere, "follows an outlet", follows_an_outlet),
    ]),
];

/* A picture that is hidden is missing wherever else it is shown. */
const reporting = alone(each(everywhere, "reports a picture", reports_a_picture));

/* Stories and persons are everybody's. */
const splitting = [
    each(some, "splits a story", splits_a_story),
    each(some, "joins persons", joins_persons),
];

async function main() {
    browser = await chromium.launch({ executablePath: program, args: arguments_ });
    await find_screens();
    await find_pictures();
    await open_session();
    await beside(reading, 2);
    for (const rows of [making, reporting, splitting]) await beside(rows, 1);
    if (!process.env.ONLY) await test(1, "all colours", all_colours);
    await browser.close();
    for (const one of [...stumbles, ...failures]) console.log(one);
    console.log(`${passed} passed, ${failures.length} failed`);
    process.exitCode = failures.length ? 1 : 0;
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
