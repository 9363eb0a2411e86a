"""Every row of models/audio.toml once."""
import TTS.utils.io
import asteroid.models
import espnet2.bin.asr_inference
import espnet2.bin.tts_inference
import nemo.collections.asr.models
import nemo.collections.nlp.models
import nemo.collections.nlp.models.language_modeling.megatron_gpt_model
import nemo.collections.tts.models
import nemo.core
import nemo.core.classes
import nemo.core.classes.modelPT
import pyannote.audio
import speechbrain.core
import speechbrain.inference.ASR
import speechbrain.inference.TTS
import speechbrain.inference.VAD
import speechbrain.inference.classifiers
import speechbrain.inference.diarization
import speechbrain.inference.encoders
import speechbrain.inference.enhancement
import speechbrain.inference.interfaces
import speechbrain.inference.separation
import speechbrain.inference.speaker
import speechbrain.inference.text
import speechbrain.inference.vocoders
import speechbrain.pretrained.fetching
import speechbrain.utils.checkpoints
import speechbrain.utils.data_utils
import speechbrain.utils.fetching
import sys
import torch
import trainer.io


def case_001():  # speechbrain.inference.interfaces.Pretrained.from_hparams
    return speechbrain.inference.interfaces.Pretrained().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_002():  # speechbrain.inference.classifiers.EncoderClassifier.from_hparams
    return speechbrain.inference.classifiers.EncoderClassifier().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_003():  # speechbrain.inference.speaker.SpeakerRecognition.from_hparams
    return speechbrain.inference.speaker.SpeakerRecognition().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_004():  # speechbrain.inference.ASR.EncoderDecoderASR.from_hparams
    return speechbrain.inference.ASR.EncoderDecoderASR().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_005():  # speechbrain.inference.ASR.EncoderASR.from_hparams
    return speechbrain.inference.ASR.EncoderASR().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_006():  # speechbrain.inference.separation.SepformerSeparation.from_hparams
    return speechbrain.inference.separation.SepformerSeparation().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_007():  # speechbrain.inference.enhancement.SpectralMaskEnhancement.from_hparams
    return speechbrain.inference.enhancement.SpectralMaskEnhancement().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_008():  # speechbrain.inference.enhancement.WaveformEnhancement.from_hparams
    return speechbrain.inference.enhancement.WaveformEnhancement().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_009():  # speechbrain.inference.TTS.Tacotron2.from_hparams
    return speechbrain.inference.TTS.Tacotron2().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_010():  # speechbrain.inference.vocoders.HIFIGAN.from_hparams
    return speechbrain.inference.vocoders.HIFIGAN().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_011():  # speechbrain.inference.VAD.VAD.from_hparams
    return speechbrain.inference.VAD.VAD().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_012():  # speechbrain.inference.diarization.Speech_Emotion_Diarization.from_hparams
    return speechbrain.inference.diarization.Speech_Emotion_Diarization().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_013():  # speechbrain.inference.text.GraphemeToPhoneme.from_hparams
    return speechbrain.inference.text.GraphemeToPhoneme().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_014():  # speechbrain.inference.encoders.MelSpectrogramEncoder.from_hparams
    return speechbrain.inference.encoders.MelSpectrogramEncoder().from_hparams(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_015():  # speechbrain.inference.interfaces.foreign_class
    return speechbrain.inference.interfaces.foreign_class(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_016():  # speechbrain.utils.checkpoints.torch_recovery
    return speechbrain.utils.checkpoints.torch_recovery(None, sys.argv[1])  # expect: unsafe command_line


def case_017():  # speechbrain.utils.checkpoints.Checkpointer.recover_if_possible
    return speechbrain.utils.checkpoints.Checkpointer(sys.argv[1]).recover_if_possible()  # expect: unsafe command_line


def case_018():  # speechbrain.utils.checkpoints.Checkpointer.load_checkpoint
    return speechbrain.utils.checkpoints.Checkpointer(sys.argv[1]).load_checkpoint()  # expect: unsafe command_line


def case_019():  # pyannote.audio.Model.from_pretrained
    return pyannote.audio.Model().from_pretrained('x.ckpt')  # expect: unsafe file


def case_020():  # pyannote.audio.Pipeline.from_pretrained
    return pyannote.audio.Pipeline().from_pretrained('x.ckpt')  # expect: unsafe file


def case_021():  # pyannote.audio.Model.from_pretrained
    return pyannote.audio.Model().from_pretrained(sys.argv[1])  # expect: unsafe command_line


def case_022():  # pyannote.audio.Pipeline.from_pretrained
    return pyannote.audio.Pipeline().from_pretrained(sys.argv[1])  # expect: unsafe command_line


def case_023():  # nemo.core.ModelPT.restore_from
    return nemo.core.ModelPT().restore_from(sys.argv[1])  # expect: unsafe command_line


def case_024():  # nemo.core.classes.ModelPT.restore_from
    return nemo.core.classes.ModelPT().restore_from(sys.argv[1])  # expect: unsafe command_line


def case_025():  # nemo.core.classes.modelPT.ModelPT.restore_from
    return nemo.core.classes.modelPT.ModelPT().restore_from(sys.argv[1])  # expect: unsafe command_line


def case_026():  # nemo.collections.asr.models.ASRModel.restore_from
    return nemo.collections.asr.models.ASRModel().restore_from(sys.argv[1])  # expect: unsafe command_line


def case_027():  # nemo.collections.asr.models.EncDecCTCModel.restore_from
    return nemo.collections.asr.models.EncDecCTCModel().restore_from(sys.argv[1])  # expect: unsafe command_line


def case_028():  # nemo.collections.asr.models.EncDecRNNTBPEModel.restore_from
    return nemo.collections.asr.models.EncDecRNNTBPEModel().restore_from(sys.argv[1])  # expect: unsafe command_line


def case_029():  # nemo.collections.asr.models.EncDecCTCModelBPE.restore_from
    return nemo.collections.asr.models.EncDecCTCModelBPE().restore_from(sys.argv[1])  # expect: unsafe command_line


def case_030():  # nemo.collections.asr.models.EncDecSpeakerLabelModel.restore_from
    return nemo.collections.asr.models.EncDecSpeakerLabelModel().restore_from(sys.argv[1])  # expect: unsafe command_line


def case_031():  # nemo.collections.tts.models.FastPitchModel.restore_from
    return nemo.collections.tts.models.FastPitchModel().restore_from(sys.argv[1])  # expect: unsafe command_line


def case_032():  # nemo.collections.tts.models.HifiGanModel.restore_from
    return nemo.collections.tts.models.HifiGanModel().restore_from(sys.argv[1])  # expect: unsafe command_line


def case_033():  # nemo.collections.nlp.models.language_modeling.megatron_gpt_model.MegatronGPTModel.restore_from
    return nemo.collections.nlp.models.language_modeling.megatron_gpt_model.MegatronGPTModel().restore_from(sys.argv[1])  # expect: unsafe command_line


def case_034():  # nemo.core.ModelPT.from_pretrained
    return nemo.core.ModelPT().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_035():  # nemo.collections.asr.models.ASRModel.from_pretrained
    return nemo.collections.asr.models.ASRModel().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_036():  # nemo.collections.asr.models.EncDecCTCModel.from_pretrained
    return nemo.collections.asr.models.EncDecCTCModel().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_037():  # nemo.collections.asr.models.EncDecRNNTBPEModel.from_pretrained
    return nemo.collections.asr.models.EncDecRNNTBPEModel().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_038():  # nemo.collections.asr.models.EncDecCTCModelBPE.from_pretrained
    return nemo.collections.asr.models.EncDecCTCModelBPE().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_039():  # nemo.collections.asr.models.EncDecSpeakerLabelModel.from_pretrained
    return nemo.collections.asr.models.EncDecSpeakerLabelModel().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_040():  # nemo.collections.asr.models.EncDecMultiTaskModel.from_pretrained
    return nemo.collections.asr.models.EncDecMultiTaskModel().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_041():  # nemo.collections.tts.models.FastPitchModel.from_pretrained
    return nemo.collections.tts.models.FastPitchModel().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_042():  # nemo.collections.tts.models.HifiGanModel.from_pretrained
    return nemo.collections.tts.models.HifiGanModel().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_043():  # nemo.collections.nlp.models.PunctuationCapitalizationModel.from_pretrained
    return nemo.collections.nlp.models.PunctuationCapitalizationModel().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_044():  # TTS.utils.io.load_fsspec
    return TTS.utils.io.load_fsspec(sys.argv[1])  # expect: unsafe command_line


def case_045():  # TTS.utils.io.load_fsspec, restricted
    return TTS.utils.io.load_fsspec(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_046():  # TTS.utils.io.load_checkpoint
    return TTS.utils.io.load_checkpoint(sys.argv[1])  # expect: unsafe command_line


def case_047():  # trainer.io.load_fsspec
    return trainer.io.load_fsspec(sys.argv[1])  # expect: unsafe command_line


def case_048():  # espnet2.bin.asr_inference.Speech2Text.from_pretrained
    return espnet2.bin.asr_inference.Speech2Text().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_049():  # espnet2.bin.tts_inference.Text2Speech.from_pretrained
    return espnet2.bin.tts_inference.Text2Speech().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_050():  # asteroid.models.BaseModel.from_pretrained
    return asteroid.models.BaseModel().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_051():  # asteroid.models.ConvTasNet.from_pretrained
    return asteroid.models.ConvTasNet().from_pretrained(sys.argv[1])  # expect: unsafe model_hub,command_line


def case_052():  # speechbrain.utils.fetching.fetch
    speechbrain.utils.fetching.fetch(None, "x", "folder_052")
    return torch.load("folder_052/m.pt")  # expect: unsafe model_hub


def case_053():  # speechbrain.pretrained.fetching.fetch
    speechbrain.pretrained.fetching.fetch(None, "x", "folder_053")
    return torch.load("folder_053/m.pt")  # expect: unsafe model_hub


def case_054():  # speechbrain.utils.data_utils.download_file
    speechbrain.utils.data_utils.download_file("x", "m_054.pt")
    return torch.load("m_054.pt")  # expect: unsafe network


def case_055():  # speechbrain.core.parse_arguments
    return torch.load(speechbrain.core.parse_arguments())  # expect: unsafe command_line


def case_056():  # speechbrain.utils.checkpoints.Checkpointer
    return torch.load(speechbrain.utils.checkpoints.Checkpointer(sys.argv[1]))  # expect: unsafe command_line
