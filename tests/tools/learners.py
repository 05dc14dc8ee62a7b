"""What learns the models and the tables: it compiles, and sees what the program sees.

Both programs are compiled as the scripts that call them compile them, and learn
from a few sentences and rows. They are seldom run, and stand on code that changes.
"""

import os
import pathlib
import random
import struct
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(os.environ["DEPECHE_SOURCE"])
sys.path.insert(0, str(ROOT / "tools"))

import names_features
import names_file
import page_weights
import train_names


def sentences_of(language):
    with open(ROOT / "tests/marks/tagger.tsv", encoding="utf-8") as rows:
        found = [row.split("\t")[1].split(" ") for row in rows if row.startswith(language + "\t")]
    return [sentence for sentence in found if len(sentence) > 1]


def as_told(feature):
    """A feature as names_learn tells it: its bucket among as many as can be, and its fingerprint."""
    bucket, print_ = names_file.place(feature, (1 << 32) - 1)
    return bucket + 1 << 32 | print_


class Names(unittest.TestCase):
    def test_features_are_those_of_a_word(self):
        languages = ["ar", "en", "es", "fr"]
        models = [str(ROOT / "models" / ("names-" + language)) for language in languages]
        sources, expected = [], set()
        for language, model in zip(languages, models):
            lexicon = names_file.Model(model).lexicon
            sentences = sentences_of(language)
            self.assertTrue(sentences)
            # Twice: what is seen once is forgotten.
            sources.append(([[(word, "O") for word in s] for s in sentences] * 2, language, (0,), 1.0))
            for sentence in sentences:
                words = [names_features.look(word, lexicon) for word in sentence]
                names_features.phrases(words, lexicon)
                expected.update(as_told(feature) for found in names_features.features(words) for feature in found)
        with tempfile.TemporaryDirectory() as folder:
            learner = train_names.compile_learner(str(ROOT), folder)
            sentences, rows = os.path.join(folder, "sentences"), os.path.join(folder, "rows")
            train_names.write_sentences(sentences, sources, languages)
            subprocess.run([learner, sentences, "1", "2", "0.5", "0", rows, *models], check=True,
                           stderr=subprocess.DEVNULL)
            learned = list(train_names.Learned(rows, 1).rows())
        self.assertEqual({feature for feature, _, _ in learned}, expected)
        # All words were outside of names: what every word has says so.
        every = {feature: weights for feature, _, weights in learned}[train_names.EVERY]
        self.assertEqual(max(every), every[train_names.INDEX["O"]])
        self.assertGreater(every[train_names.INDEX["O"]], 0)


class Trees(unittest.TestCase):
    def test_a_row_is_judged_by_what_tells(self):
        draw = random.Random(1)
        wanted = [draw.random() > 0.5 for _ in range(200)]
        # The first number tells nothing; trees that may ask only about it learn by heart.
        vectors = [[draw.random(), draw.uniform(0.6, 1) if label else draw.uniform(0, 0.4)] for label in wanted]
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            trainer = page_weights.compile_trainer(folder)
            (folder / "vectors").write_bytes(b"".join(struct.pack("2f", *vector) for vector in vectors))
            (folder / "rows").write_bytes(b"".join(struct.pack("3f", label, 1, 0) for label in wanted))
            subprocess.run([trainer, folder / "vectors", "2", "2", folder / "rows", "-1", "40", "0.3", "test",
                            folder / "model", folder / "said"], check=True)
            model = (folder / "model").read_text().splitlines()
            said = struct.unpack("200f", (folder / "said").read_bytes())
        self.assertTrue(model)
        self.assertTrue(all(row.startswith("test\t") for row in model))
        right = sum((answer > 0.5) == label for answer, label in zip(said, wanted))
        self.assertGreater(right, 190)


if __name__ == "__main__":
    unittest.main()
