"""Every row of models/nlp.toml once."""
import allennlp.common.file_utils
import allennlp.models.archival
import allennlp.predictors
import allennlp.predictors.predictor
import cached_path
import fairseq.checkpoint_utils
import fairseq.hub_utils
import fairseq.models
import flair.file_utils
import flair.models
import flair.nn
import gensim.corpora
import gensim.downloader
import gensim.models
import gensim.models.fasttext
import gensim.models.phrases
import gensim.models.poincare
import gensim.similarities
import gensim.utils
import nltk
import nltk.data
import spacy
import spacy.cli
import spacy.util
import sys
import torch


def case_001():  # flair.models.SequenceTagger.load
    return flair.models.SequenceTagger().load('x.pt')  # expect: unsafe file


def case_002():  # flair.models.TextClassifier.load
    return flair.models.TextClassifier().load('x.pt')  # expect: unsafe file


def case_003():  # flair.nn.Model.load
    return flair.nn.Model().load('x.pt')  # expect: unsafe file


def case_004():  # flair.nn.Classifier.load
    return flair.nn.Classifier().load('x.pt')  # expect: unsafe file


def case_005():  # flair.models.TARSClassifier.load
    return flair.models.TARSClassifier().load('x.pt')  # expect: unsafe file


def case_006():  # flair.models.TARSTagger.load
    return flair.models.TARSTagger().load('x.pt')  # expect: unsafe file


def case_007():  # flair.models.RelationExtractor.load
    return flair.models.RelationExtractor().load('x.pt')  # expect: unsafe file


def case_008():  # flair.models.EntityLinker.load
    return flair.models.EntityLinker().load('x.pt')  # expect: unsafe file


def case_009():  # flair.models.LanguageModel.load_language_model
    return flair.models.LanguageModel().load_language_model('x.pt')  # expect: unsafe file


def case_010():  # flair.models.TextRegressor.load
    return flair.models.TextRegressor().load('x.pt')  # expect: unsafe file


def case_011():  # flair.models.TokenClassifier.load
    return flair.models.TokenClassifier().load('x.pt')  # expect: unsafe file


def case_012():  # flair.models.SequenceTagger.load
    return flair.models.SequenceTagger().load(sys.argv[1])  # expect: unsafe command_line


def case_013():  # flair.models.TextClassifier.load
    return flair.models.TextClassifier().load(sys.argv[1])  # expect: unsafe command_line


def case_014():  # flair.nn.Model.load
    return flair.nn.Model().load(sys.argv[1])  # expect: unsafe command_line


def case_015():  # flair.nn.Classifier.load
    return flair.nn.Classifier().load(sys.argv[1])  # expect: unsafe command_line


def case_016():  # flair.models.TARSClassifier.load
    return flair.models.TARSClassifier().load(sys.argv[1])  # expect: unsafe command_line


def case_017():  # flair.models.TARSTagger.load
    return flair.models.TARSTagger().load(sys.argv[1])  # expect: unsafe command_line


def case_018():  # flair.models.RelationExtractor.load
    return flair.models.RelationExtractor().load(sys.argv[1])  # expect: unsafe command_line


def case_019():  # flair.models.EntityLinker.load
    return flair.models.EntityLinker().load(sys.argv[1])  # expect: unsafe command_line


def case_020():  # flair.models.LanguageModel.load_language_model
    return flair.models.LanguageModel().load_language_model(sys.argv[1])  # expect: unsafe command_line


def case_021():  # flair.models.TextRegressor.load
    return flair.models.TextRegressor().load(sys.argv[1])  # expect: unsafe command_line


def case_022():  # flair.models.TokenClassifier.load
    return flair.models.TokenClassifier().load(sys.argv[1])  # expect: unsafe command_line


def case_023():  # flair.file_utils.load_torch_state
    return flair.file_utils.load_torch_state(sys.argv[1])  # expect: unsafe command_line


def case_024():  # spacy.load
    return spacy.load(sys.argv[1])  # expect: unsafe command_line


def case_025():  # spacy.util.load_model
    return spacy.util.load_model(sys.argv[1])  # expect: unsafe command_line


def case_026():  # spacy.util.load_model_from_path
    return spacy.util.load_model_from_path(sys.argv[1])  # expect: unsafe command_line


def case_027():  # spacy.util.load_model_from_package
    return spacy.util.load_model_from_package(sys.argv[1])  # expect: unsafe command_line


def case_028():  # gensim.models.Word2Vec.load
    return gensim.models.Word2Vec().load(sys.argv[1])  # expect: unsafe command_line


def case_029():  # gensim.models.Doc2Vec.load
    return gensim.models.Doc2Vec().load(sys.argv[1])  # expect: unsafe command_line


def case_030():  # gensim.models.FastText.load
    return gensim.models.FastText().load(sys.argv[1])  # expect: unsafe command_line


def case_031():  # gensim.models.KeyedVectors.load
    return gensim.models.KeyedVectors().load(sys.argv[1])  # expect: unsafe command_line


def case_032():  # gensim.models.LdaModel.load
    return gensim.models.LdaModel().load(sys.argv[1])  # expect: unsafe command_line


def case_033():  # gensim.models.LdaMulticore.load
    return gensim.models.LdaMulticore().load(sys.argv[1])  # expect: unsafe command_line


def case_034():  # gensim.models.LsiModel.load
    return gensim.models.LsiModel().load(sys.argv[1])  # expect: unsafe command_line


def case_035():  # gensim.models.TfidfModel.load
    return gensim.models.TfidfModel().load(sys.argv[1])  # expect: unsafe command_line


def case_036():  # gensim.models.HdpModel.load
    return gensim.models.HdpModel().load(sys.argv[1])  # expect: unsafe command_line


def case_037():  # gensim.models.Phrases.load
    return gensim.models.Phrases().load(sys.argv[1])  # expect: unsafe command_line


def case_038():  # gensim.models.RpModel.load
    return gensim.models.RpModel().load(sys.argv[1])  # expect: unsafe command_line


def case_039():  # gensim.models.Nmf.load
    return gensim.models.Nmf().load(sys.argv[1])  # expect: unsafe command_line


def case_040():  # gensim.models.AuthorTopicModel.load
    return gensim.models.AuthorTopicModel().load(sys.argv[1])  # expect: unsafe command_line


def case_041():  # gensim.models.LdaSeqModel.load
    return gensim.models.LdaSeqModel().load(sys.argv[1])  # expect: unsafe command_line


def case_042():  # gensim.models.CoherenceModel.load
    return gensim.models.CoherenceModel().load(sys.argv[1])  # expect: unsafe command_line


def case_043():  # gensim.models.EnsembleLda.load
    return gensim.models.EnsembleLda().load(sys.argv[1])  # expect: unsafe command_line


def case_044():  # gensim.models.OkapiBM25Model.load
    return gensim.models.OkapiBM25Model().load(sys.argv[1])  # expect: unsafe command_line


def case_045():  # gensim.models.LogEntropyModel.load
    return gensim.models.LogEntropyModel().load(sys.argv[1])  # expect: unsafe command_line


def case_046():  # gensim.models.fasttext.FastTextKeyedVectors.load
    return gensim.models.fasttext.FastTextKeyedVectors().load(sys.argv[1])  # expect: unsafe command_line


def case_047():  # gensim.models.poincare.PoincareModel.load
    return gensim.models.poincare.PoincareModel().load(sys.argv[1])  # expect: unsafe command_line


def case_048():  # gensim.corpora.Dictionary.load
    return gensim.corpora.Dictionary().load(sys.argv[1])  # expect: unsafe command_line


def case_049():  # gensim.corpora.HashDictionary.load
    return gensim.corpora.HashDictionary().load(sys.argv[1])  # expect: unsafe command_line


def case_050():  # gensim.similarities.MatrixSimilarity.load
    return gensim.similarities.MatrixSimilarity().load(sys.argv[1])  # expect: unsafe command_line


def case_051():  # gensim.similarities.SparseMatrixSimilarity.load
    return gensim.similarities.SparseMatrixSimilarity().load(sys.argv[1])  # expect: unsafe command_line


def case_052():  # gensim.similarities.Similarity.load
    return gensim.similarities.Similarity().load(sys.argv[1])  # expect: unsafe command_line


def case_053():  # gensim.utils.SaveLoad.load
    return gensim.utils.SaveLoad().load(sys.argv[1])  # expect: unsafe command_line


def case_054():  # gensim.models.phrases.Phraser.load
    return gensim.models.phrases.Phraser().load(sys.argv[1])  # expect: unsafe command_line


def case_055():  # gensim.models.phrases.FrozenPhrases.load
    return gensim.models.phrases.FrozenPhrases().load(sys.argv[1])  # expect: unsafe command_line


def case_056():  # gensim.utils.unpickle
    return gensim.utils.unpickle(sys.argv[1])  # expect: unsafe command_line


def case_057():  # gensim.downloader.load
    return gensim.downloader.load(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_058():  # nltk.data.load
    return nltk.data.load('x.pickle')  # expect: unsafe file


def case_059():  # allennlp.models.archival.load_archive
    return allennlp.models.archival.load_archive(sys.argv[1])  # expect: unsafe command_line


def case_060():  # allennlp.predictors.Predictor.from_path
    return allennlp.predictors.Predictor().from_path(sys.argv[1])  # expect: unsafe command_line


def case_061():  # allennlp.predictors.predictor.Predictor.from_path
    return allennlp.predictors.predictor.Predictor().from_path(sys.argv[1])  # expect: unsafe command_line


def case_062():  # fairseq.checkpoint_utils.load_model_ensemble
    return fairseq.checkpoint_utils.load_model_ensemble(sys.argv[1])  # expect: unsafe command_line


def case_063():  # fairseq.checkpoint_utils.load_model_ensemble_and_task
    return fairseq.checkpoint_utils.load_model_ensemble_and_task(sys.argv[1])  # expect: unsafe command_line


def case_064():  # fairseq.checkpoint_utils.load_checkpoint_to_cpu
    return fairseq.checkpoint_utils.load_checkpoint_to_cpu(sys.argv[1])  # expect: unsafe command_line


def case_065():  # fairseq.models.BaseFairseqModel.from_pretrained
    return fairseq.models.BaseFairseqModel().from_pretrained(sys.argv[1])  # expect: unsafe command_line


def case_066():  # fairseq.models.FairseqModel.from_pretrained
    return fairseq.models.FairseqModel().from_pretrained(sys.argv[1])  # expect: unsafe command_line


def case_067():  # fairseq.hub_utils.from_pretrained
    return fairseq.hub_utils.from_pretrained(sys.argv[1])  # expect: unsafe command_line


def case_068():  # flair.file_utils.cached_path
    return torch.load(flair.file_utils.cached_path("x"))  # expect: unsafe network


def case_069():  # flair.file_utils.get_from_cache
    return torch.load(flair.file_utils.get_from_cache("x"))  # expect: unsafe network


def case_070():  # allennlp.common.file_utils.cached_path
    return torch.load(allennlp.common.file_utils.cached_path("x"))  # expect: unsafe network


def case_071():  # cached_path.cached_path
    return torch.load(cached_path.cached_path("x"))  # expect: unsafe network


def case_071_hub():  # cached_path.cached_path of a hub's address
    return torch.load(cached_path.cached_path("hf://acme/" + sys.argv[1]))  # expect: unsafe model_hub,command_line


def case_072():  # flair.file_utils.hf_download
    return torch.load(flair.file_utils.hf_download("x"))  # expect: unsafe model_hub


def case_073():  # spacy.cli.download
    return torch.load(spacy.cli.download("x"))  # expect: unsafe network


def case_074():  # nltk.download
    return torch.load(nltk.download("x"))  # expect: unsafe network


def case_075():  # gensim.models.Word2Vec.save
    gensim.models.Word2Vec().save("m_075.pt")
    return torch.load("m_075.pt")  # expect: safe trusted_origin


def case_076():  # gensim.models.Doc2Vec.save
    gensim.models.Doc2Vec().save("m_076.pt")
    return torch.load("m_076.pt")  # expect: safe trusted_origin


def case_077():  # gensim.models.FastText.save
    gensim.models.FastText().save("m_077.pt")
    return torch.load("m_077.pt")  # expect: safe trusted_origin


def case_078():  # gensim.models.KeyedVectors.save
    gensim.models.KeyedVectors().save("m_078.pt")
    return torch.load("m_078.pt")  # expect: safe trusted_origin


def case_079():  # gensim.models.LdaModel.save
    gensim.models.LdaModel().save("m_079.pt")
    return torch.load("m_079.pt")  # expect: safe trusted_origin


def case_080():  # gensim.corpora.Dictionary.save
    gensim.corpora.Dictionary().save("m_080.pt")
    return torch.load("m_080.pt")  # expect: safe trusted_origin
