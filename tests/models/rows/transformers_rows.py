"""Every row of models/transformers.toml once."""
import auto_gptq
import awq
import optimum.intel
import optimum.onnxruntime
import sys
import torch
import transformers
import transformers.dynamic_module_utils
import transformers.file_utils
import transformers.modeling_utils
import transformers.trainer_utils
import transformers.utils
import transformers.utils.hub
import transformers.utils.logging
import unsloth
import vllm


def case_001():  # transformers.AutoBackbone.from_pretrained
    return transformers.AutoBackbone().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_002():  # transformers.AutoConfig.from_pretrained
    return transformers.AutoConfig().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_003():  # transformers.AutoFeatureExtractor.from_pretrained
    return transformers.AutoFeatureExtractor().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_004():  # transformers.AutoImageProcessor.from_pretrained
    return transformers.AutoImageProcessor().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_005():  # transformers.AutoModel.from_pretrained
    return transformers.AutoModel().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_006():  # transformers.AutoModelForAudioClassification.from_pretrained
    return transformers.AutoModelForAudioClassification().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_007():  # transformers.AutoModelForAudioFrameClassification.from_pretrained
    return transformers.AutoModelForAudioFrameClassification().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_008():  # transformers.AutoModelForAudioTokenization.from_pretrained
    return transformers.AutoModelForAudioTokenization().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_009():  # transformers.AutoModelForAudioXVector.from_pretrained
    return transformers.AutoModelForAudioXVector().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_010():  # transformers.AutoModelForCTC.from_pretrained
    return transformers.AutoModelForCTC().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_011():  # transformers.AutoModelForCausalLM.from_pretrained
    return transformers.AutoModelForCausalLM().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_012():  # transformers.AutoModelForDecision.from_pretrained
    return transformers.AutoModelForDecision().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_013():  # transformers.AutoModelForDepthEstimation.from_pretrained
    return transformers.AutoModelForDepthEstimation().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_014():  # transformers.AutoModelForDocumentQuestionAnswering.from_pretrained
    return transformers.AutoModelForDocumentQuestionAnswering().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_015():  # transformers.AutoModelForImageClassification.from_pretrained
    return transformers.AutoModelForImageClassification().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_016():  # transformers.AutoModelForImageMatting.from_pretrained
    return transformers.AutoModelForImageMatting().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_017():  # transformers.AutoModelForImageSegmentation.from_pretrained
    return transformers.AutoModelForImageSegmentation().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_018():  # transformers.AutoModelForImageTextToText.from_pretrained
    return transformers.AutoModelForImageTextToText().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_019():  # transformers.AutoModelForImageToImage.from_pretrained
    return transformers.AutoModelForImageToImage().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_020():  # transformers.AutoModelForInstanceSegmentation.from_pretrained
    return transformers.AutoModelForInstanceSegmentation().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_021():  # transformers.AutoModelForKeypointDetection.from_pretrained
    return transformers.AutoModelForKeypointDetection().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_022():  # transformers.AutoModelForKeypointMatching.from_pretrained
    return transformers.AutoModelForKeypointMatching().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_023():  # transformers.AutoModelForMaskGeneration.from_pretrained
    return transformers.AutoModelForMaskGeneration().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_024():  # transformers.AutoModelForMaskedImageModeling.from_pretrained
    return transformers.AutoModelForMaskedImageModeling().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_025():  # transformers.AutoModelForMaskedLM.from_pretrained
    return transformers.AutoModelForMaskedLM().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_026():  # transformers.AutoModelForMultimodalLM.from_pretrained
    return transformers.AutoModelForMultimodalLM().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_027():  # transformers.AutoModelForMultipleChoice.from_pretrained
    return transformers.AutoModelForMultipleChoice().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_028():  # transformers.AutoModelForNextSentencePrediction.from_pretrained
    return transformers.AutoModelForNextSentencePrediction().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_029():  # transformers.AutoModelForNormalEstimation.from_pretrained
    return transformers.AutoModelForNormalEstimation().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_030():  # transformers.AutoModelForObjectDetection.from_pretrained
    return transformers.AutoModelForObjectDetection().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_031():  # transformers.AutoModelForPointmapEstimation.from_pretrained
    return transformers.AutoModelForPointmapEstimation().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_032():  # transformers.AutoModelForPoseEstimation.from_pretrained
    return transformers.AutoModelForPoseEstimation().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_033():  # transformers.AutoModelForPreTraining.from_pretrained
    return transformers.AutoModelForPreTraining().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_034():  # transformers.AutoModelForQuestionAnswering.from_pretrained
    return transformers.AutoModelForQuestionAnswering().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_035():  # transformers.AutoModelForRNNT.from_pretrained
    return transformers.AutoModelForRNNT().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_036():  # transformers.AutoModelForSemanticSegmentation.from_pretrained
    return transformers.AutoModelForSemanticSegmentation().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_037():  # transformers.AutoModelForSeq2SeqLM.from_pretrained
    return transformers.AutoModelForSeq2SeqLM().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_038():  # transformers.AutoModelForSequenceClassification.from_pretrained
    return transformers.AutoModelForSequenceClassification().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_039():  # transformers.AutoModelForSpeechSeq2Seq.from_pretrained
    return transformers.AutoModelForSpeechSeq2Seq().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_040():  # transformers.AutoModelForTDT.from_pretrained
    return transformers.AutoModelForTDT().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_041():  # transformers.AutoModelForTableQuestionAnswering.from_pretrained
    return transformers.AutoModelForTableQuestionAnswering().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_042():  # transformers.AutoModelForTableRecognition.from_pretrained
    return transformers.AutoModelForTableRecognition().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_043():  # transformers.AutoModelForTextEncoding.from_pretrained
    return transformers.AutoModelForTextEncoding().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_044():  # transformers.AutoModelForTextRecognition.from_pretrained
    return transformers.AutoModelForTextRecognition().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_045():  # transformers.AutoModelForTextToSpectrogram.from_pretrained
    return transformers.AutoModelForTextToSpectrogram().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_046():  # transformers.AutoModelForTextToWaveform.from_pretrained
    return transformers.AutoModelForTextToWaveform().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_047():  # transformers.AutoModelForTimeSeriesPrediction.from_pretrained
    return transformers.AutoModelForTimeSeriesPrediction().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_048():  # transformers.AutoModelForTokenClassification.from_pretrained
    return transformers.AutoModelForTokenClassification().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_049():  # transformers.AutoModelForUniversalSegmentation.from_pretrained
    return transformers.AutoModelForUniversalSegmentation().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_050():  # transformers.AutoModelForVideoClassification.from_pretrained
    return transformers.AutoModelForVideoClassification().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_051():  # transformers.AutoModelForVisualQuestionAnswering.from_pretrained
    return transformers.AutoModelForVisualQuestionAnswering().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_052():  # transformers.AutoModelForZeroShotImageClassification.from_pretrained
    return transformers.AutoModelForZeroShotImageClassification().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_053():  # transformers.AutoModelForZeroShotObjectDetection.from_pretrained
    return transformers.AutoModelForZeroShotObjectDetection().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_054():  # transformers.AutoProcessor.from_pretrained
    return transformers.AutoProcessor().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_055():  # transformers.AutoTokenizer.from_pretrained
    return transformers.AutoTokenizer().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_056():  # transformers.AutoVideoProcessor.from_pretrained
    return transformers.AutoVideoProcessor().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_057():  # transformers.AutoModelWithLMHead.from_pretrained
    return transformers.AutoModelWithLMHead().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_058():  # transformers.AutoModelForVision2Seq.from_pretrained
    return transformers.AutoModelForVision2Seq().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_059():  # transformers.PreTrainedModel.from_pretrained
    return transformers.PreTrainedModel().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_060():  # transformers.PretrainedConfig.from_pretrained
    return transformers.PretrainedConfig().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_061():  # transformers.pipeline
    return transformers.pipeline(None, sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_062():  # transformers.pipeline, no load site
    return transformers.pipeline(None, sys.argv[1], trust_remote_code=False)


def case_063():  # transformers.pipeline, no load site
    return transformers.pipeline(None, sys.argv[1], trust_remote_code=None)


def case_064():  # transformers.dynamic_module_utils.get_class_from_dynamic_module
    return transformers.dynamic_module_utils.get_class_from_dynamic_module(None, sys.argv[1])  # expect: unsafe model_hub,command_line


def case_065():  # transformers.AutoBackbone.from_pretrained
    return transformers.AutoBackbone().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_066():  # transformers.AutoBackbone.from_pretrained, restricted
    return transformers.AutoBackbone().from_pretrained(sys.argv[1], use_safetensors=False, weights_only=True)  # expect: safe restricted_unpickling


def case_067():  # transformers.AutoModel.from_pretrained
    return transformers.AutoModel().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_068():  # transformers.AutoModelForAudioClassification.from_pretrained
    return transformers.AutoModelForAudioClassification().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_069():  # transformers.AutoModelForAudioFrameClassification.from_pretrained
    return transformers.AutoModelForAudioFrameClassification().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_070():  # transformers.AutoModelForAudioTokenization.from_pretrained
    return transformers.AutoModelForAudioTokenization().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_071():  # transformers.AutoModelForAudioXVector.from_pretrained
    return transformers.AutoModelForAudioXVector().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_072():  # transformers.AutoModelForCTC.from_pretrained
    return transformers.AutoModelForCTC().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_073():  # transformers.AutoModelForCausalLM.from_pretrained
    return transformers.AutoModelForCausalLM().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_074():  # transformers.AutoModelForDecision.from_pretrained
    return transformers.AutoModelForDecision().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_075():  # transformers.AutoModelForDepthEstimation.from_pretrained
    return transformers.AutoModelForDepthEstimation().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_076():  # transformers.AutoModelForDocumentQuestionAnswering.from_pretrained
    return transformers.AutoModelForDocumentQuestionAnswering().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_077():  # transformers.AutoModelForImageClassification.from_pretrained
    return transformers.AutoModelForImageClassification().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_078():  # transformers.AutoModelForImageMatting.from_pretrained
    return transformers.AutoModelForImageMatting().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_079():  # transformers.AutoModelForImageSegmentation.from_pretrained
    return transformers.AutoModelForImageSegmentation().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_080():  # transformers.AutoModelForImageTextToText.from_pretrained
    return transformers.AutoModelForImageTextToText().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_081():  # transformers.AutoModelForImageToImage.from_pretrained
    return transformers.AutoModelForImageToImage().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_082():  # transformers.AutoModelForInstanceSegmentation.from_pretrained
    return transformers.AutoModelForInstanceSegmentation().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_083():  # transformers.AutoModelForKeypointDetection.from_pretrained
    return transformers.AutoModelForKeypointDetection().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_084():  # transformers.AutoModelForKeypointMatching.from_pretrained
    return transformers.AutoModelForKeypointMatching().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_085():  # transformers.AutoModelForMaskGeneration.from_pretrained
    return transformers.AutoModelForMaskGeneration().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_086():  # transformers.AutoModelForMaskedImageModeling.from_pretrained
    return transformers.AutoModelForMaskedImageModeling().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_087():  # transformers.AutoModelForMaskedLM.from_pretrained
    return transformers.AutoModelForMaskedLM().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_088():  # transformers.AutoModelForMultimodalLM.from_pretrained
    return transformers.AutoModelForMultimodalLM().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_089():  # transformers.AutoModelForMultipleChoice.from_pretrained
    return transformers.AutoModelForMultipleChoice().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_090():  # transformers.AutoModelForNextSentencePrediction.from_pretrained
    return transformers.AutoModelForNextSentencePrediction().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_091():  # transformers.AutoModelForNormalEstimation.from_pretrained
    return transformers.AutoModelForNormalEstimation().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_092():  # transformers.AutoModelForObjectDetection.from_pretrained
    return transformers.AutoModelForObjectDetection().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_093():  # transformers.AutoModelForPointmapEstimation.from_pretrained
    return transformers.AutoModelForPointmapEstimation().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_094():  # transformers.AutoModelForPoseEstimation.from_pretrained
    return transformers.AutoModelForPoseEstimation().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_095():  # transformers.AutoModelForPreTraining.from_pretrained
    return transformers.AutoModelForPreTraining().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_096():  # transformers.AutoModelForQuestionAnswering.from_pretrained
    return transformers.AutoModelForQuestionAnswering().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_097():  # transformers.AutoModelForRNNT.from_pretrained
    return transformers.AutoModelForRNNT().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_098():  # transformers.AutoModelForSemanticSegmentation.from_pretrained
    return transformers.AutoModelForSemanticSegmentation().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_099():  # transformers.AutoModelForSeq2SeqLM.from_pretrained
    return transformers.AutoModelForSeq2SeqLM().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_100():  # transformers.AutoModelForSequenceClassification.from_pretrained
    return transformers.AutoModelForSequenceClassification().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_101():  # transformers.AutoModelForSpeechSeq2Seq.from_pretrained
    return transformers.AutoModelForSpeechSeq2Seq().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_102():  # transformers.AutoModelForTDT.from_pretrained
    return transformers.AutoModelForTDT().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_103():  # transformers.AutoModelForTableQuestionAnswering.from_pretrained
    return transformers.AutoModelForTableQuestionAnswering().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_104():  # transformers.AutoModelForTableRecognition.from_pretrained
    return transformers.AutoModelForTableRecognition().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_105():  # transformers.AutoModelForTextEncoding.from_pretrained
    return transformers.AutoModelForTextEncoding().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_106():  # transformers.AutoModelForTextRecognition.from_pretrained
    return transformers.AutoModelForTextRecognition().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_107():  # transformers.AutoModelForTextToSpectrogram.from_pretrained
    return transformers.AutoModelForTextToSpectrogram().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_108():  # transformers.AutoModelForTextToWaveform.from_pretrained
    return transformers.AutoModelForTextToWaveform().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_109():  # transformers.AutoModelForTimeSeriesPrediction.from_pretrained
    return transformers.AutoModelForTimeSeriesPrediction().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_110():  # transformers.AutoModelForTokenClassification.from_pretrained
    return transformers.AutoModelForTokenClassification().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_111():  # transformers.AutoModelForUniversalSegmentation.from_pretrained
    return transformers.AutoModelForUniversalSegmentation().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_112():  # transformers.AutoModelForVideoClassification.from_pretrained
    return transformers.AutoModelForVideoClassification().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_113():  # transformers.AutoModelForVisualQuestionAnswering.from_pretrained
    return transformers.AutoModelForVisualQuestionAnswering().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_114():  # transformers.AutoModelForZeroShotImageClassification.from_pretrained
    return transformers.AutoModelForZeroShotImageClassification().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_115():  # transformers.AutoModelForZeroShotObjectDetection.from_pretrained
    return transformers.AutoModelForZeroShotObjectDetection().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_116():  # transformers.AutoModelWithLMHead.from_pretrained
    return transformers.AutoModelWithLMHead().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_117():  # transformers.AutoModelForVision2Seq.from_pretrained
    return transformers.AutoModelForVision2Seq().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_118():  # transformers.PreTrainedModel.from_pretrained
    return transformers.PreTrainedModel().from_pretrained(sys.argv[1], use_safetensors=False)  # expect: unsafe model_hub,command_line


def case_119():  # transformers.modeling_utils.load_state_dict
    return transformers.modeling_utils.load_state_dict(sys.argv[1])  # expect: unsafe command_line


def case_120():  # transformers.modeling_utils.load_state_dict, restricted
    return transformers.modeling_utils.load_state_dict(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling


def case_121():  # transformers.modeling_utils.load_state_dict, no load site
    return transformers.modeling_utils.load_state_dict('x.safetensors')


def case_122():  # auto_gptq.AutoGPTQForCausalLM.from_quantized
    return auto_gptq.AutoGPTQForCausalLM().from_quantized(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_123():  # auto_gptq.AutoGPTQForCausalLM.from_quantized, no load site
    return auto_gptq.AutoGPTQForCausalLM().from_quantized(sys.argv[1], trust_remote_code=False)


def case_124():  # auto_gptq.AutoGPTQForCausalLM.from_pretrained
    return auto_gptq.AutoGPTQForCausalLM().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_125():  # awq.AutoAWQForCausalLM.from_pretrained
    return awq.AutoAWQForCausalLM().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_126():  # awq.AutoAWQForCausalLM.from_quantized
    return awq.AutoAWQForCausalLM().from_quantized(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_127():  # unsloth.FastLanguageModel.from_pretrained
    return unsloth.FastLanguageModel().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_128():  # optimum.onnxruntime.ORTModelForCausalLM.from_pretrained
    return optimum.onnxruntime.ORTModelForCausalLM().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_129():  # optimum.intel.OVModelForCausalLM.from_pretrained
    return optimum.intel.OVModelForCausalLM().from_pretrained(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_130():  # vllm.LLM
    return vllm.LLM(sys.argv[1], trust_remote_code=True)  # expect: unsafe model_hub,command_line


def case_131():  # vllm.LLM, no load site
    return vllm.LLM(sys.argv[1], trust_remote_code=False)


def case_132():  # transformers.utils.cached_file
    return torch.load(transformers.utils.cached_file("x"))  # expect: unsafe model_hub


def case_133():  # transformers.utils.hub.cached_file
    return torch.load(transformers.utils.hub.cached_file("x"))  # expect: unsafe model_hub


def case_134():  # transformers.utils.hub.get_file_from_repo
    return torch.load(transformers.utils.hub.get_file_from_repo("x"))  # expect: unsafe model_hub


def case_135():  # transformers.file_utils.hf_bucket_url
    return torch.load(transformers.file_utils.hf_bucket_url("x"))  # expect: unsafe model_hub


def case_136():  # transformers.utils.get_file_from_repo
    return torch.load(transformers.utils.get_file_from_repo("x"))  # expect: unsafe model_hub


def case_137():  # transformers.utils.hub.cached_path
    return torch.load(transformers.utils.hub.cached_path("x"))  # expect: unsafe model_hub


def case_138():  # transformers.file_utils.cached_path
    return torch.load(transformers.file_utils.cached_path("x"))  # expect: unsafe network


def case_139():  # transformers.utils.cached_path
    return torch.load(transformers.utils.cached_path("x"))  # expect: unsafe network


def case_140():  # transformers.utils.hub.download_url
    return torch.load(transformers.utils.hub.download_url("x"))  # expect: unsafe network


def case_141():  # transformers.utils.download_url
    return torch.load(transformers.utils.download_url("x"))  # expect: unsafe network


def case_142():  # transformers.set_seed
    used = transformers.set_seed(sys.argv[1])
    return torch.load("m_142.pt" if used else "n_142.pt")  # expect: unsafe file


def case_143():  # transformers.trainer_utils.set_seed
    used = transformers.trainer_utils.set_seed(sys.argv[1])
    return torch.load("m_143.pt" if used else "n_143.pt")  # expect: unsafe file


def case_144():  # transformers.utils.logging.set_verbosity_error
    used = transformers.utils.logging.set_verbosity_error(sys.argv[1])
    return torch.load("m_144.pt" if used else "n_144.pt")  # expect: unsafe file


def case_145():  # transformers.trainer_utils.get_last_checkpoint
    return torch.load(transformers.trainer_utils.get_last_checkpoint(sys.argv[1]))  # expect: unsafe command_line
